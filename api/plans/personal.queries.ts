import type { EntityManager } from 'typeorm';
import { groupedBy } from '../platform/loaders';
import type { RecommendationResponse } from '../recommendations';
import { NOT_NOW } from './cooldown.rules';

interface Opinion {
  profileId: string;
  recommendationId: string;
  response: RecommendationResponse;
}

/**
 * What each person said last of each recommendation, in the order of the profiles: to it, or to a planned action of it that they declined
 * for good (see cooldown.rules), which is to say that it is not for them. One statement, as it goes with every list of recommendations.
 */
export async function opinionsOf(
  manager: EntityManager,
  profileIds: readonly string[],
): Promise<ReadonlyMap<string, RecommendationResponse>[]> {
  const theirs = profileIds.map((_id, index) => `$${index + 2}`).join(', ');
  const sql = `SELECT profile_id AS "profileId", recommendation_id AS "recommendationId", response, updated_at
    FROM recommendation_response WHERE profile_id IN (${theirs})
    UNION ALL SELECT profile_id, recommendation_id, 'NOT_FOR_ME', updated_at
    FROM planned_action WHERE profile_id IN (${theirs}) AND status = 'DECLINED' AND reason IS DISTINCT FROM $1
    ORDER BY updated_at`;
  const rows = await manager.query<Opinion[]>(sql, [NOT_NOW, ...profileIds]);
  return groupedBy(rows, profileIds, ({ profileId }) => profileId).map(
    (group) => new Map(group.map(({ recommendationId, response }) => [recommendationId, response])),
  );
}
