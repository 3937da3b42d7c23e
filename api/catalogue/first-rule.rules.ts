import type { Facts, Rule } from '../situations';

/** The facts that a contributor ticked, as a first rule for the editor: every one must hold. Null where nothing was ticked. */
export function ruleFrom(stated: Facts): Rule | null {
  const conditions = Object.entries(stated).flatMap(([fact, value]): Rule[] => {
    if (value === null || fact === 'place') return [];
    if (typeof value !== 'object') return [{ fact, op: 'eq', value }];
    return value.length === 0 ? [] : [{ fact, op: 'hasAny', value }];
  });
  return conditions.length === 0 ? null : { all: conditions };
}
