import { type RaRecord, useNotify } from 'react-admin';

/** Says after a save that the server still has remarks on the rule. */
export function useLintsLeft(): (saved: RaRecord) => void {
  const notify = useNotify();
  return ({ lints }) => {
    if (!Array.isArray(lints) || lints.length === 0) return;
    notify('rules.lints.left', { type: 'warning', messageArgs: { smart_count: lints.length } });
  };
}
