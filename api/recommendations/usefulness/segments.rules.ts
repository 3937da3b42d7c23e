import { evaluate } from '../../targeting/language';
import type { Rule } from '../../targeting/language';
import { STAGES } from '../coverage.rules';
import type { Person } from '../scoring.rules';

/** Ages that meet other measures and other employers, coarse enough that many people are alike. */
const AGES: Readonly<Record<string, Rule>> = {
  UNDER_26: { fact: 'age', op: 'lt', value: 26 },
  FROM_26: {
    all: [
      { fact: 'age', op: 'gte', value: 26 },
      { fact: 'age', op: 'lt', value: 50 },
    ],
  },
  FROM_50: { fact: 'age', op: 'gte', value: 50 },
};

/** What makes two situations alike: how long people have been searching, and their age. Of each list one rule holds at most. */
export const LIKE: readonly Readonly<Record<string, Rule>>[] = [STAGES, AGES];

/** Between the names of a segment. */
export const AND = ' ';

/** Those whose situation is like that of the person: "STARTING UNDER_26". Undefined where the person did not say enough. */
export function segmentOf({ facts, world }: Person): string | undefined {
  const names = LIKE.map((rules) =>
    Object.keys(rules).find((name) => evaluate(rules[name] as Rule, facts, world) === 'TRUE'),
  );
  return names.includes(undefined) ? undefined : names.join(AND);
}
