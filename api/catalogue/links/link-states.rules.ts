import { FRENCH_TIME, dayIn } from '../../platform/clock';
import { DAY_MS } from '../../platform/time';

export const LINK_STATES = ['UNCHECKED', 'OK', 'MOVED', 'DOUBTFUL', 'DEAD'] as const;
export type LinkState = (typeof LINK_STATES)[number];

/**
 * What one look at a page tells: it is there; it is there under another address for good; nobody can tell, since the server is slow, busy
 * or turns checkers away; it is not there.
 */
export const OUTCOMES = ['FOUND', 'MOVED', 'UNSURE', 'GONE'] as const;
export type Outcome = (typeof OUTCOMES)[number];

export interface Finding {
  outcome: Outcome;
  /** A status, or the name of a fault, from which a sentence is made; null when all is well. */
  reason: string | null;
  /** Of MOVED. */
  movedTo: string | null;
}

/** What is known of a link from one look to the next. */
export interface LinkRecord {
  state: LinkState;
  lastCheckedAt: Date | null;
  /** Since when no look has found it, whatever the reason. */
  failingSince: Date | null;
  /** Since when looks say that it is not there, and how many of them count. */
  goneSince: Date | null;
  failures: number;
  deadSince: Date | null;
  movedTo: string | null;
  lastReason: string | null;
}

/** A link is dead when so many looks said so, the first of them so many days ago. */
const DEAD_AFTER_FAILURES = 3;
const DEAD_AFTER_DAYS = 3;

/** DEAD here: doubtful until enough looks say so. A dead link that cannot be told stays dead: a busy server proves nothing. */
export const NEXT_STATES: Readonly<Record<LinkState, Readonly<Record<Outcome, LinkState>>>> = {
  UNCHECKED: { FOUND: 'OK', MOVED: 'MOVED', UNSURE: 'DOUBTFUL', GONE: 'DEAD' },
  OK: { FOUND: 'OK', MOVED: 'MOVED', UNSURE: 'DOUBTFUL', GONE: 'DEAD' },
  MOVED: { FOUND: 'OK', MOVED: 'MOVED', UNSURE: 'DOUBTFUL', GONE: 'DEAD' },
  DOUBTFUL: { FOUND: 'OK', MOVED: 'MOVED', UNSURE: 'DOUBTFUL', GONE: 'DEAD' },
  DEAD: { FOUND: 'OK', MOVED: 'MOVED', UNSURE: 'DEAD', GONE: 'DEAD' },
};

export interface Look {
  at: Date;
  /** Looks by hand do not count towards death: somebody who presses a button often must not bring it about. */
  counts: boolean;
}

/** What is known of a link after one more look. */
export function afterLook(link: LinkRecord, { outcome, reason, movedTo }: Finding, { at, counts }: Look): LinkRecord {
  if (outcome === 'FOUND' || outcome === 'MOVED')
    return {
      ...{ state: NEXT_STATES[link.state][outcome], lastCheckedAt: at, movedTo, lastReason: reason },
      ...{ failingSince: null, goneSince: null, failures: 0, deadSince: null },
    };
  const isCounted = outcome === 'GONE' && counts;
  const goneSince = isCounted ? (link.goneSince ?? at) : link.goneSince;
  const failures = link.failures + (isCounted ? 1 : 0);
  const next = NEXT_STATES[link.state][outcome];
  const isDead = next === 'DEAD' && (link.state === 'DEAD' || (isCounted && isLongGone(goneSince, failures, at)));
  return {
    ...{ lastCheckedAt: at, movedTo: null, lastReason: reason, goneSince, failures },
    state: isDead ? 'DEAD' : 'DOUBTFUL',
    failingSince: link.failingSince ?? at,
    deadSince: isDead ? (link.deadSince ?? at) : null,
  };
}

function isLongGone(goneSince: Date | null, failures: number, at: Date): boolean {
  return goneSince !== null && failures >= DEAD_AFTER_FAILURES && daysBetween(goneSince, at) >= DEAD_AFTER_DAYS;
}

/** In calendar days: the daily look does not come at the same second each day. */
function daysBetween(from: Date, to: Date): number {
  const [first, last] = [from, to].map((at) => Date.parse(dayIn(FRENCH_TIME, at)));
  return ((last ?? 0) - (first ?? 0)) / DAY_MS;
}
