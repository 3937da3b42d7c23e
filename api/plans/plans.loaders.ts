import DataLoader from 'dataloader';
import type { DataSource } from 'typeorm';
import { ownDayOf } from './personal.queries';
import type { OwnDay, OwnDayKey } from './personal.queries';
import type { PlannedRevisionRow } from './planned-revision.entity';
import { plannedRevisions } from './plans.queries';
import type { RevisionKey } from './plans.queries';

export interface PlansLoaders {
  ownDay: DataLoader<OwnDayKey, OwnDay, string>;
  plannedRevision: DataLoader<RevisionKey, PlannedRevisionRow, string>;
}

export function plansLoaders(database: DataSource): PlansLoaders {
  return {
    // A request is of one person, on one day.
    ownDay: new DataLoader(async (keys) => Promise.all(keys.map(async (key) => ownDayOf(database, key))), {
      cacheKeyFn: ({ profileId, today }) => `${profileId}:${today}`,
    }),
    plannedRevision: new DataLoader(async (keys) => plannedRevisions(database.manager, keys), {
      cacheKeyFn: ({ recommendationId, revisionNumber }) => `${recommendationId}:${revisionNumber}`,
    }),
  };
}
