import type { Locale } from '../../targeting/language';
import type { Person, Scored } from '../scoring.rules';

/** What a scorer gives a recommendation. */
export interface Verdict {
  /** 0 to 3; 0 leaves it out. */
  score: number;
  /** Why, in some languages: said before all other reasons. */
  reasons?: Partial<Record<Locale, string>>;
}

/** By the id of the recommendation; what is left out keeps its score. */
export type Verdicts = ReadonlyMap<string, Verdict>;

/** Gives scores in place of those that the ranking gives by itself. */
export interface Scorer {
  readonly name: string;
  /** Asked once for each ranking. `items`: what fits the person, best first. */
  score(person: Person, items: readonly Scored[]): Promise<Verdicts>;
}

/** The ranking itself. */
export const BUILT_IN = 'built-in';
