import type { Facts, Rule } from '../../targeting/language';

/** The facts that a contributor ticked, as a first rule for the editor: every one must hold. Null where nothing was ticked. */
export function ruleFrom(stated: Facts): Rule | null {
  const conditions = Object.entries(stated).flatMap(([fact, value]): Rule[] => {
    if (value === null || fact === 'place') return [];
    if (!Array.isArray(value)) return [{ fact, op: 'eq', value: value as string | number | boolean }];
    return value.length === 0 ? [] : [{ fact, op: 'hasAny', value }];
  });
  return conditions.length === 0 ? null : { all: conditions };
}
