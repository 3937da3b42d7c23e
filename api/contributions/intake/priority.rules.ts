import type { Language } from '../../platform/language';
import type { Sentence } from '../../platform/language';
import type { ContributionSource, ContributorRole } from '../vocabulary.rules';

const DAY_MS = 86_400_000;
/** A place with fewer published recommendations than this waits for more. */
export const FEW_RECOMMENDATIONS = 5;
const MAX_SIMILAR = 5;

export interface PrioritySignals {
  source: ContributionSource;
  contributorRole: ContributorRole | null;
  /** How many published recommendations are for its place or for what lies in it; null without a place. */
  recommendationsForPlace: number | null;
  /** How many like it were received. */
  similarReceived: number;
  /** 0 to 1. */
  spamScore: number;
}

/** Points by part; what is not there adds nothing. */
export type PriorityParts = Partial<Record<PriorityPart, number>>;
const PRIORITY_PARTS = ['place', 'role', 'source', 'similar', 'spam'] as const;
export type PriorityPart = (typeof PRIORITY_PARTS)[number];

const ROLES: Readonly<Record<ContributorRole, number>> = {
  COUNSELLOR: 3,
  ASSOCIATION: 3,
  JOB_SEEKER: 2,
  RECRUITER: 1,
  OTHER: 0,
};
/** Somebody took the trouble of the form or of a letter; what is imported can wait. */
const SOURCES: Readonly<Record<ContributionSource, number>> = { FORM: 2, EMAIL: 2, API: 1, STAFF: 1, IMPORT: 0 };

export function priorityParts({
  source,
  contributorRole,
  recommendationsForPlace,
  similarReceived,
  spamScore,
}: PrioritySignals): PriorityParts {
  const parts: Record<PriorityPart, number> = {
    place: recommendationsForPlace !== null && recommendationsForPlace < FEW_RECOMMENDATIONS ? 4 : 0,
    role: contributorRole === null ? 0 : ROLES[contributorRole],
    source: SOURCES[source],
    similar: Math.min(similarReceived, MAX_SIMILAR),
    spam: -Math.round(20 * spamScore),
  };
  return Object.fromEntries(Object.entries(parts).filter(([, points]) => points !== 0));
}

/** The same parts, once it is known how many like it were received. */
export function withSimilar({ similar: _before, ...others }: PriorityParts, similarReceived: number): PriorityParts {
  return similarReceived === 0 ? others : { ...others, similar: Math.min(similarReceived, MAX_SIMILAR) };
}

/**
 * What the queue is ordered by, highest first: the points less the day of receipt. A day of waiting is worth one point, so that
 * the order of two contributions never changes with time, and an index can hold it.
 */
export function priorityKey(parts: PriorityParts, receivedAt: Date): number {
  return sumOf(parts) - receivedAt.getTime() / DAY_MS;
}

export function priority(parts: PriorityParts, receivedAt: Date, now: Date): number {
  return sumOf(parts) + daysWaited(receivedAt, now);
}

const LABELS: Readonly<Record<PriorityPart, Sentence>> = {
  place: { fr: 'peu de recommandations pour ce lieu', en: 'few recommendations for this place' },
  role: { fr: 'qui la propose', en: 'who gives it' },
  source: { fr: 'par où elle est arrivée', en: 'how it came' },
  similar: { fr: 'reçue plusieurs fois', en: 'received several times' },
  spam: { fr: 'semble indésirable', en: 'looks unwanted' },
};

/** "attend depuis 3 jours (+3)": each part with its points. */
export function priorityReasons(
  parts: PriorityParts,
  { receivedAt, now, language }: { receivedAt: Date; now: Date; language: Language },
): string[] {
  const days = daysWaited(receivedAt, now);
  const waiting = {
    fr: `attend depuis ${days} jour${days > 1 ? 's' : ''}`,
    en: `waiting for ${days} day${days === 1 ? '' : 's'}`,
  };
  const others = PRIORITY_PARTS.flatMap((part) => (parts[part] === undefined ? [] : [[part, parts[part]] as const]));
  return [
    ...(days > 0 ? [`${waiting[language]} (+${days})`] : []),
    ...others.map(([part, points]) => `${LABELS[part][language]} (${points > 0 ? '+' : '−'}${Math.abs(points)})`),
  ];
}

function sumOf(parts: PriorityParts): number {
  return Object.values(parts).reduce((sum, points) => sum + points, 0);
}

function daysWaited(receivedAt: Date, now: Date): number {
  return Math.max(0, Math.floor((now.getTime() - receivedAt.getTime()) / DAY_MS));
}
