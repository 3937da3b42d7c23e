import { FACT_DEFINITIONS, SENSITIVE_DIFFICULTIES, factDefinition, missingFacts } from '../targeting/language';
import type { Condition, Facts } from '../targeting/language';
import type { Candidate } from './candidates.rules';
import type { Likelihoods } from './likelihood.rules';
import { WHEN_UNSURE, scoreOf } from './scoring.rules';
import type { Person } from './scoring.rules';
import { asksForDifficulties, isFor } from './reasons';

/** A fact that is not known, and what knowing it could change. */
export interface Question {
  fact: string;
  /** How many items the answer could bring in. */
  unlocks: number;
  /** What the answer could add to their scores, as likely as that is: what the questions are ordered by. */
  gain: number;
  /** Of those items the one that gains most; only where there is no other, one that is sensitive. */
  example: Candidate;
}

/** An item of which it is not known whether it fits. */
export interface Unsure extends Candidate {
  likelihoods: Likelihoods;
}

/** What a counsellor asks of anybody before the rest: the job, the place, the search, the diploma. */
const OBVIOUS = ['targetJobGroup', 'place', 'searchStartedOn', 'highestDegree'];
/** An editor's wish to ask first counts twice. */
const WHEN_TO_ASK = 2;
/** How many others come before a sensitive question, and how much that must unlock. */
const BEFORE_SENSITIVE = 3;
const ENOUGH_FOR_SENSITIVE = 3;

/** Where a fact stands among all. */
const PLACES = new Map(FACT_DEFINITIONS.map(({ key }, index) => [key, index]));

/** The facts that would change the results most, best first. */
export function questionsOf(unsure: readonly Unsure[], person: Person): Question[] {
  const questions = new Map<string, Question & { best: Gain }>();
  for (const candidate of unsure) {
    const whole = gainOf(candidate, person);
    if (whole === 0) continue;
    const isSensitive = isForFew(candidate, person);
    const missing = askedNow(missingFacts(candidate.target, person.facts, person.world), person.facts);
    for (const fact of missing) {
      // An item that lacks three facts is brought a third of the way by each.
      const gain = (whole * candidate.likelihoods.of(fact)) / missing.length;
      const before = questions.get(fact);
      const best = betterExample({ candidate, gain, isSensitive }, before?.best);
      questions.set(fact, {
        fact,
        unlocks: (before?.unlocks ?? 0) + 1,
        gain: (before?.gain ?? 0) + gain,
        ...{ best, example: best.candidate },
      });
    }
  }
  return [...questions.values()]
    .map(({ fact, unlocks, gain, example }) => ({ fact, unlocks, gain, example }))
    .sort(obviousFirst);
}

/**
 * What to ask somebody who would rather not answer `skip`. Of the sensitive questions one at most, never among the first three, and only
 * where it unlocks much. Where fewer than three others are left, it comes after them, once enough facts were answered.
 */
export function questionsToAsk(
  questions: readonly Question[],
  skip: readonly string[],
  answered: readonly string[],
): Question[] {
  const left = questions.filter(({ fact }) => !skip.includes(fact));
  const usual = left.filter(({ fact }) => !isSensitiveFact(fact));
  const place = left.findIndex(({ fact, unlocks }) => isSensitiveFact(fact) && unlocks >= ENOUGH_FOR_SENSITIVE);
  const sensitive = left[place];
  if (sensitive === undefined || usual.length + answered.length < BEFORE_SENSITIVE) return usual;
  // Never before the others: who is asked one question at a time comes to it once those are answered.
  return usual.toSpliced(Math.max(BEFORE_SENSITIVE, Math.min(place, usual.length)), 0, sensitive);
}

/** What one item adds to a question. */
interface Gain {
  candidate: Candidate;
  gain: number;
  isSensitive: boolean;
}

function betterExample(one: Gain, other: Gain | undefined): Gain {
  if (other === undefined) return one;
  if (one.isSensitive !== other.isSensitive) return one.isSensitive ? other : one;
  if (one.gain !== other.gain) return one.gain > other.gain ? one : other;
  return one.candidate.item.id < other.candidate.item.id ? one : other;
}

/** Whether an item is only for people who say something sensitive: no example for everybody whom a question is put to. */
function isForFew({ target }: Candidate, { world }: Person): boolean {
  const asks = (condition: Condition): boolean =>
    isSensitiveFact(condition.fact) || asksForDifficulties(condition, SENSITIVE_DIFFICULTIES);
  return isFor(target, asks, (slug) => world.situation(slug));
}

function isSensitiveFact(fact: string): boolean {
  return factDefinition(fact)?.sensitive === true;
}

function obviousFirst(left: Question, right: Question): number {
  return rank(left) - rank(right) || right.gain - left.gain || placeOf(left) - placeOf(right);
}

function rank({ fact }: Question): number {
  const place = OBVIOUS.indexOf(fact);
  return place === -1 ? OBVIOUS.length : place;
}

function placeOf({ fact }: Question): number {
  return PLACES.get(fact) ?? PLACES.size;
}

/** Whether somebody speaks French, and writes it. */
const OF_FRENCH = ['speaksFrench', 'writesFrench'];
/** Of the difficulties that a person names, those of newcomers. */
const OF_NEWCOMERS = ['LANGUAGE', 'FOREIGN_QUALIFICATIONS', 'PAPERS'];

/** The month of birth says little before the year, and whoever says what holds them back would have named their French. */
function askedNow(missing: readonly string[], { difficulties }: Facts): readonly string[] {
  const needsNoFrench = Array.isArray(difficulties) && !OF_NEWCOMERS.some((one) => difficulties.includes(one));
  const needless = [...(missing.includes('birthYear') ? ['birthMonth'] : []), ...(needsNoFrench ? OF_FRENCH : [])];
  return needless.length === 0 ? missing : missing.filter((fact) => !needless.includes(fact));
}

/** What is shown lower already has only the rest of its score to gain. */
function gainOf({ item: { content } }: Candidate, person: Person): number {
  const { score } = scoreOf(content, person);
  const weights = { HIDE: 1, SHOW_LOWER: 1 - WHEN_UNSURE, ASK: WHEN_TO_ASK } as const;
  return score * weights[content.whenUnknown];
}
