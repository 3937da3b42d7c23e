import { namedUuid } from '../../platform/ids';
import type { Ranking, Scored } from '../../recommendations';
import { onOnePage } from '../../recommendations/reasons';
import type { PlannedActionRow } from '../planned-action.entity';

interface Planning {
  profileId: string;
  /** ISO day, where the person lives. */
  today: string;
  /** That the actions were chosen from. */
  ranking: Pick<Ranking, 'reasonsOf' | 'fellBack'>;
  now: Date;
}

/** What was chosen for a day, as it is kept. Made again, the actions have the same ids. */
export function plannedActions(
  picked: readonly Scored[],
  { profileId, today, ranking, now }: Planning,
): PlannedActionRow[] {
  const reasonsOf = onOnePage(ranking);
  return picked.map((one, position) => ({
    id: namedUuid(`${profileId}:${today}:${one.item.id}`),
    profileId,
    date: today,
    position,
    status: 'PROPOSED',
    recommendationId: one.item.id,
    revisionNumber: one.item.revisionNumber,
    reasons: {
      FR: reasonsOf(one, 'FR'),
      FR_TU: reasonsOf(one, 'FR_TU'),
      EN: reasonsOf(one, 'EN'),
    },
    snoozedUntil: null,
    useful: null,
    reason: null,
    before: null,
    updatedAt: now,
  }));
}
