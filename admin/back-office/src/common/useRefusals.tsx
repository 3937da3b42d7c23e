import { useState } from 'react';
import { useNotify, useRefresh } from 'react-admin';
import { Refusal } from '../client/errors';
import { ConflictDialog } from './ConflictDialog';

/** Shows errors: a notification or, for a stale version, a dialog that offers to reload. */
export function useRefusals() {
  const notify = useNotify();
  const refresh = useRefresh();
  const [conflict, setConflict] = useState<string | null>(null);

  const onError = (error: unknown): void => {
    const message = error instanceof Error ? error.message : 'errors.INTERNAL_SERVER_ERROR';
    if (error instanceof Refusal && error.isConflict) setConflict(message);
    else notify(message, { type: 'error', messageArgs: { _: message }, multiLine: true, autoHideDuration: 10_000 });
  };
  const reload = () => {
    setConflict(null);
    refresh();
  };
  const dialog = <ConflictDialog message={conflict} onClose={() => setConflict(null)} onReload={reload} />;
  return { onError, dialog };
}
