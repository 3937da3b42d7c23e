import { createContext, useContext, useEffect } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import type { Rule } from '../../../../../shared/rule';

/** Gives components outside the form access to its rule. */
export interface RuleWriting {
  rule: Rule | null;
  write: (rule: Rule) => void;
}

/** null when no rule is being edited. */
export const RuleWritingContext = createContext<RuleWriting | null>(null);

export const useRuleWriting = (): RuleWriting | null => useContext(RuleWritingContext);

/** Rendered inside the form to share its rule. */
export function LendRule({ onLend }: { onLend: (writing: RuleWriting | null) => void }) {
  const { setValue } = useFormContext();
  const rule: Rule | null | '' | undefined = useWatch({ name: 'content.rule' });
  useEffect(() => {
    onLend({
      rule: rule || null,
      write: (written) => setValue('content.rule', written, { shouldDirty: true, shouldTouch: true }),
    });
  }, [rule, setValue, onLend]);
  useEffect(() => () => onLend(null), [onLend]);
  return null;
}
