import { missingFacts } from '../targeting/language';
import type { Candidate } from './candidates.rules';
import { WHEN_UNSURE, scoreOf } from './scoring.rules';
import type { Person } from './scoring.rules';

/** A fact that is not known, and what knowing it could change. */
export interface Question {
  fact: string;
  /** How many items the answer could bring in. */
  unlocks: number;
  /** What the answer could add to their scores: what the questions are ordered by. */
  gain: number;
}

/** An editor's wish to ask first counts twice. */
const WHEN_TO_ASK = 2;

/** The facts that would change the results most, best first. `unsure`: the items of which it is not known whether they fit. */
export function questionsOf(unsure: readonly Candidate[], person: Person): Question[] {
  const questions = new Map<string, Question>();
  for (const candidate of unsure) {
    const missing = askedNow(missingFacts(candidate.target, person.facts, person.world));
    const gain = gainOf(candidate, person);
    for (const fact of gain === 0 ? [] : missing) {
      const before = questions.get(fact) ?? { unlocks: 0, gain: 0 };
      // An item that lacks three facts is brought a third of the way by each.
      questions.set(fact, { fact, unlocks: before.unlocks + 1, gain: before.gain + gain / missing.length });
    }
  }
  return [...questions.values()].sort(
    (left, right) => right.gain - left.gain || left.fact.localeCompare(right.fact, 'en'),
  );
}

/** The month of birth says little before the year. */
function askedNow(missing: readonly string[]): readonly string[] {
  return missing.includes('birthYear') ? missing.filter((fact) => fact !== 'birthMonth') : missing;
}

/** What is shown lower already has only the rest of its score to gain. */
function gainOf({ item: { content } }: Candidate, person: Person): number {
  const { score } = scoreOf(content, person);
  const weights = { HIDE: 1, SHOW_LOWER: 1 - WHEN_UNSURE, ASK: WHEN_TO_ASK } as const;
  return score * weights[content.whenUnknown];
}
