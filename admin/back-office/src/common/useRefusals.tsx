import { useState } from 'react';
import { useNotify, useRefresh } from 'react-admin';
import { messageOf, Refusal } from '../client/errors';
import { ConflictDialog } from './dialog/ConflictDialog';

/** Shows errors: a notification or, for a stale version, a dialog that offers to reload. */
export function useRefusals() {
  const notify = useNotify();
  const refresh = useRefresh();
  const [conflict, setConflict] = useState<string | null>(null);

  /** For a form, which tells every other error by itself. */
  const onSaveError = (error: unknown): void => {
    if (error instanceof Refusal && error.isConflict) setConflict(messageOf(error));
  };
  const onError = (error: unknown): void => {
    if (error instanceof Refusal && error.isConflict) return onSaveError(error);
    const message = messageOf(error);
    notify(message, { type: 'error', messageArgs: { _: message }, multiLine: true });
  };
  const reload = () => {
    setConflict(null);
    refresh();
  };
  const dialog = <ConflictDialog message={conflict} onClose={() => setConflict(null)} onReload={reload} />;
  return { onError, onSaveError, dialog };
}
