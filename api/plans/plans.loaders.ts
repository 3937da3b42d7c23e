import DataLoader from 'dataloader';
import { In } from 'typeorm';
import type { DataSource } from 'typeorm';
import { groupedBy } from '../platform/loaders';
import type { RecommendationResponse } from '../recommendations';
import { PlannedRevisionRow } from './planned-revision.entity';
import { plannedRevisions } from './plans.queries';
import type { RevisionKey } from './plans.queries';
import { RecommendationResponseRow } from './recommendation-response.entity';

export interface PlansLoaders {
  /** What a person, by profile id, said of recommendations: by recommendation id. */
  responses: DataLoader<string, ReadonlyMap<string, RecommendationResponse>>;
  plannedRevision: DataLoader<RevisionKey, PlannedRevisionRow, string>;
}

export function plansLoaders(database: DataSource): PlansLoaders {
  return {
    responses: new DataLoader(async (profileIds) => {
      const rows = await database.manager.findBy(RecommendationResponseRow, { profileId: In([...profileIds]) });
      const groups = groupedBy(rows, profileIds, ({ profileId }) => profileId);
      return groups.map(
        (group) => new Map(group.map(({ recommendationId, response }) => [recommendationId, response])),
      );
    }),
    plannedRevision: new DataLoader(async (keys) => plannedRevisions(database.manager, keys), {
      cacheKeyFn: ({ recommendationId, revisionNumber }) => `${recommendationId}:${revisionNumber}`,
    }),
  };
}
