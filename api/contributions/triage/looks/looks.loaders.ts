import DataLoader from 'dataloader';
import { In, MoreThan, Not } from 'typeorm';
import type { DataSource } from 'typeorm';
import { may } from '../../../accounts/permissions';
import type { Viewer } from '../../../accounts/permissions';
import type { Clock } from '../../../platform/clock';
import { groupedBy } from '../../../platform/loaders';
import { readContributions } from '../../contributions.policy';
import { ContributionLookRow } from './contribution-look.entity';
import { lookedSince } from './looks.rules';

interface Needs {
  database: DataSource;
  clock: Clock;
  viewer: Viewer;
}

/** By contribution: which colleagues have it open; who began first comes first. */
export function alsoLookingLoader({ database, clock, viewer }: Needs): DataLoader<string, ContributionLookRow[]> {
  return new DataLoader(async (ids) => {
    if (viewer.kind !== 'STAFF' || !may(viewer, readContributions)) return ids.map(() => []);
    const rows = await database.manager.find(ContributionLookRow, {
      where: {
        contributionId: In([...ids]),
        staffUserId: Not(viewer.id),
        lookedAt: MoreThan(lookedSince(clock.now())),
      },
      order: { begunAt: 'ASC', staffUserId: 'ASC' },
    });
    return groupedBy(rows, ids, ({ contributionId }) => contributionId);
  });
}
