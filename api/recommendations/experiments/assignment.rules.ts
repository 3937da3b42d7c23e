import { lotOf, numberFor } from '../ranking/lot.rules';

/** Whether somebody gets what an experiment is about, or does without, to be compared. */
export type Group = 'SHOWN' | 'COMPARED';

export interface Trial {
  experimentId: string;
  side: Group;
  /** One of the two. */
  recommendationId: string | null;
  scorer: string | null;
}

interface Running {
  id: string;
  recommendationId: string | null;
  scorer: string | null;
  /** In per cent. */
  share: number;
}

/** One more than the highest lot. */
const LOTS = 2 ** 32;

/** Always the same for the same person, and in another experiment independent of that. */
export function trialOf({ id, recommendationId, scorer, share }: Running, profileId: string): Trial {
  const lot = lotOf(numberFor(profileId), numberFor(id)) / LOTS;
  return { experimentId: id, side: 100 * lot < share ? 'SHOWN' : 'COMPARED', recommendationId, scorer };
}

/** What somebody does without. */
export function hiddenBy(trials: readonly Trial[]): string[] {
  return trials.flatMap(({ side, recommendationId }) => (side === 'COMPARED' ? (recommendationId ?? []) : []));
}

/** The scorer that somebody gets by an experiment. */
export function scorerOf(trials: readonly Trial[]): string | undefined {
  return trials.find(({ side, scorer }) => side === 'SHOWN' && scorer !== null)?.scorer ?? undefined;
}
