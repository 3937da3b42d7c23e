import { useMemo } from 'react';
import type { RuleValue } from '../../../../shared/rule';
import type { FactDefinition } from '../rule/rulesProvider';

/** What every editor of a fact's value takes; `label` is read out when it is not shown. */
export interface ValueProps {
  fact: FactDefinition;
  list: boolean;
  value: RuleValue | undefined;
  onChange: (value: RuleValue | undefined) => void;
  label: string;
}

/** The same list as long as the value is the same: an autocomplete forgets what is typed when its list changes. */
export const useTexts = (value: RuleValue | undefined): string[] => useMemo(() => asTexts(value), [value]);

export const asTexts = (value: RuleValue | undefined): string[] => {
  if (value === undefined || typeof value === 'boolean') return [];
  return typeof value === 'object' ? value.map(String) : [String(value)];
};
