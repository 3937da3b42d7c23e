import { factDefinition } from '../facts';
import { factLabel } from '../sentence/labels';
import { conditionsOf } from '../tree';
import type { Rule } from '../types';
import type { World } from '../world';
import { expandSituations } from '../expand-situations';
import { Cases } from './cases';
import { lintOf, partsOf, type Part } from './contradictions';
import type { Lint } from './lint';
import { rareFact } from './messages';

/** Share of the people, 0 to 1, whose value of a PROFILE fact is known. */
export type KnownShare = (fact: string) => number;

/** Under this share, few people give a fact. */
const FEW = 0.1;

export interface RareFactsOptions {
  shareOf: KnownShare;
  /** What must hold as well: the situations and places of a recommendation. */
  beside?: readonly Rule[];
}

/** The facts that few people give and without which the rule is never TRUE, each where it is first used. */
export function rareFacts(rule: Rule, world: World, { shareOf, beside = [] }: RareFactsOptions): Lint[] {
  const whole = { all: [...beside, rule] };
  const rare = factsOf(whole, world).filter((fact) => shareKnown(fact, shareOf) < FEW);
  if (rare.length === 0) return [];
  const cases = new Cases([whole], world);
  if (!cases.canBe(whole, 'TRUE')) return [];
  const needed = rare.filter((fact) => !cases.canBe(whole, 'TRUE', fact));
  return needed.map((fact) => lintOf('RARE_FACT', whereUsed(fact, { rule, path: '' }, world), message(fact)));
}

function factsOf(rule: Rule, world: World): string[] {
  return [...new Set(conditionsOf(expandSituations(rule, world)).map(({ fact }) => fact))];
}

/** The first condition on the fact, or the situation that stands for it. */
function whereUsed(fact: string, part: Part, world: World): Part {
  const inner = partsOf(part).find(({ rule }) => factsOf(rule, world).includes(fact));
  return inner ? whereUsed(fact, inner, world) : part;
}

/** No figure: of few people, it would be a count of them. */
function message(fact: string): Lint['message'] {
  return rareFact({ fr: `« ${factLabel(fact, 'FR')} »`, en: `"${factLabel(fact, 'EN')}"` });
}

/** The age follows from the year of birth alone, but for one year of ages, which the month decides. */
const AGE_FROM = 'birthYear';

/** Of a fact that is computed: of those who give all that it takes, at most. */
function shareKnown(fact: string, shareOf: KnownShare): number {
  const { source, derivedFrom = [] } = factDefinition(fact) ?? {};
  if (source === 'PROFILE') return shareOf(fact);
  if (fact === 'age') return shareOf(AGE_FROM);
  const shares = derivedFrom
    .filter((from) => factDefinition(from)?.source !== 'MARKET')
    .map((from) => shareKnown(from, shareOf));
  // The length of the search follows from its first day, or from its not having begun.
  return shares.length === 0 ? 1 : fact === 'searchMonths' ? Math.max(...shares) : Math.min(...shares);
}
