import DataLoader from 'dataloader';
import { In } from 'typeorm';
import type { DataSource } from 'typeorm';
import type { AccountsLoaders, RequestContext } from '../accounts';
import type { CatalogueLoaders } from '../catalogue';
import type { ReferenceLoaders } from '../reference';
import { groupedBy } from '../platform/loaders';
import { ContributionMessageRow } from './contribution-message.entity';
import { ContributionRow } from './contribution.entity';

export interface ContributionsLoaders {
  /** Oldest first; by contribution id. */
  contributionMessages: DataLoader<string, ContributionMessageRow[]>;
  /** Oldest first; by recommendation id. */
  contributionsTo: DataLoader<string, ContributionRow[]>;
  /** The names of those who agreed to be named; by recommendation id. */
  contributorNames: DataLoader<string, string[]>;
}

export type ContributionsContext = RequestContext<AccountsLoaders & ReferenceLoaders & CatalogueLoaders & ContributionsLoaders>;

export function contributionsLoaders(database: DataSource): ContributionsLoaders {
  return {
    contributionMessages: new DataLoader(async (ids) => {
      const rows = await database.manager.find(ContributionMessageRow, { where: { contributionId: In([...ids]) }, order: { sentAt: 'ASC', id: 'ASC' } });
      return groupedBy(rows, ids, (row) => row.contributionId);
    }),
    contributionsTo: new DataLoader(async (ids) => {
      const rows = await database.manager.find(ContributionRow, { where: { recommendationId: In([...ids]) }, order: { receivedAt: 'ASC', id: 'ASC' } });
      return groupedBy(rows, ids, (row) => String(row.recommendationId));
    }),
    contributorNames: new DataLoader(async (ids) => namesOf(database, ids)),
  };
}

async function namesOf(database: DataSource, ids: readonly string[]): Promise<string[][]> {
  const rows = await database.manager.find(ContributionRow, {
    select: { id: true, recommendationId: true, contributorName: true },
    where: { recommendationId: In([...ids]), mayBeNamed: true, status: In(['ACCEPTED', 'PUBLISHED']) },
    order: { receivedAt: 'ASC', id: 'ASC' },
  });
  const groups = groupedBy(rows, ids, (row) => String(row.recommendationId));
  return groups.map((group) => [...new Set(group.flatMap(({ contributorName }) => contributorName ?? []))]);
}
