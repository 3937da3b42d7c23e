import { useEffect } from 'react';
import { useFormState } from 'react-hook-form';

interface DirtyWatchProps {
  onDirty: (isDirty: boolean) => void;
}

/**
 * Says whether something in the form around it is not saved yet, for what stands beside the form. It looks at the dirty fields, as the save
 * button does: the form's own flag stays true after a save.
 */
export function DirtyWatch({ onDirty }: DirtyWatchProps) {
  const { dirtyFields } = useFormState();
  const isDirty = Object.keys(dirtyFields).length > 0;
  useEffect(() => {
    onDirty(isDirty);
    return () => onDirty(false);
  }, [isDirty, onDirty]);
  return null;
}
