import { useLayoutEffect, useState } from 'react';

/** Whether words are wider than the field that they stand in. */
export function useIsCut(words: string) {
  const [field, ref] = useState<HTMLInputElement | null>(null);
  const [isCut, setCut] = useState(false);
  useLayoutEffect(() => {
    if (!field) return;
    const look = () => setCut(words !== '' && field.scrollWidth > field.clientWidth);
    look();
    const watch = new ResizeObserver(look);
    watch.observe(field);
    return () => watch.disconnect();
  }, [field, words]);
  return { ref, isCut };
}
