import type { Rule } from '../../../../shared/rule';

interface Targeting {
  situationIds?: readonly string[] | null;
  rule?: Rule | null;
  placeCodes?: readonly string[] | null;
}

/** The targeting of a recommendation as one rule: its situations, its own rule and its places must all be true. */
export function targetingRule(
  { situationIds, rule, placeCodes }: Targeting,
  slugOf: (id: string) => string | undefined,
): Rule {
  const situations = (situationIds ?? []).map((id): Rule => ({ situation: slugOf(id) ?? id }));
  const places: Rule[] = placeCodes?.length ? [{ fact: 'place', op: 'under', value: placeCodes }] : [];
  const parts = [...situations, ...(rule ? [rule] : []), ...places];
  const [only, ...others] = parts;
  return only && others.length === 0 ? only : { all: parts };
}
