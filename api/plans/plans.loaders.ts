import DataLoader from 'dataloader';
import type { DataSource } from 'typeorm';
import type { RecommendationResponse } from '../recommendations';
import { opinionsOf } from './opinions.queries';
import type { PlannedRevisionRow } from './planned-revision.entity';
import { plannedRevisions } from './plans.queries';
import type { RevisionKey } from './plans.queries';

export interface PlansLoaders {
  /** What a person, by profile id, said last of recommendations: by recommendation id. */
  responses: DataLoader<string, ReadonlyMap<string, RecommendationResponse>>;
  plannedRevision: DataLoader<RevisionKey, PlannedRevisionRow, string>;
}

export function plansLoaders(database: DataSource): PlansLoaders {
  return {
    responses: new DataLoader(async (profileIds) => opinionsOf(database.manager, profileIds)),
    plannedRevision: new DataLoader(async (keys) => plannedRevisions(database.manager, keys), {
      cacheKeyFn: ({ recommendationId, revisionNumber }) => `${recommendationId}:${revisionNumber}`,
    }),
  };
}
