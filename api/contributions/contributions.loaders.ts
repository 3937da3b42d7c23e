import DataLoader from 'dataloader';
import { In } from 'typeorm';
import type { DataSource } from 'typeorm';
import type { AccountsLoaders, RequestContext } from '../accounts';
import type { CatalogueLoaders } from '../catalogue';
import type { ReferenceLoaders } from '../reference';
import type { SituationsLoaders } from '../situations';
import type { TargetingLoaders } from '../targeting';
import { groupedBy } from '../platform/loaders';
import { ContributionCorrectionRow } from './contribution-correction.entity';
import { ContributionMessageRow } from './contribution-message.entity';
import { refusalUsesLoader } from './triage/refusal-uses.loaders';
import { ContributionNoteRow } from './triage/contribution-note.entity';
import type { ContributionLookRow } from './triage/looks/contribution-look.entity';
import { alsoLookingLoader } from './triage/looks/looks.loaders';
import { ContributionRow } from './contribution.entity';
import type { TeamLoaders, TerritoryScope } from '../team';
import { may } from '../accounts/permissions';
import type { Clock } from '../platform/clock';
import { UNDO_MS } from './triage/moderation.rules';
import type { Viewer } from '../accounts/permissions';
import { readContributions } from './contributions.policy';

export interface ContributionsLoaders {
  /** What the queries of this request are asked with. */
  scope: ContributionScope;
  /** Null also when the viewer may not read it; the lists of contributions below omit such rows too. */
  contribution: DataLoader<string, ContributionRow | null>;
  /** Oldest first; by contribution id. */
  contributionMessages: DataLoader<string, ContributionMessageRow[]>;
  /** Oldest first; by contribution id. */
  contributionCorrections: DataLoader<string, ContributionCorrectionRow[]>;
  /** How many contributions are refused for a reason now; by its key. */
  refusalUses: DataLoader<string, number>;
  contributionNote: DataLoader<string, ContributionNoteRow | null>;
  /** Oldest first; by contribution id. */
  contributionNotes: DataLoader<string, ContributionNoteRow[]>;
  /** Who else has it open; by contribution id. */
  alsoLooking: DataLoader<string, ContributionLookRow[]>;
  /** The recommendation that a duplicate was merged into, directly or through its original; by contribution id. */
  mergedInto: DataLoader<string, string | null>;
  /** Those marked as duplicates of a contribution, oldest first; by contribution id. */
  duplicates: DataLoader<string, ContributionRow[]>;
  /** Oldest first; by recommendation id. */
  contributionsTo: DataLoader<string, ContributionRow[]>;
  /** The names of those who agreed to be named; by recommendation id. */
  contributorNames: DataLoader<string, string[]>;
}

export type ContributionsContext = RequestContext<
  AccountsLoaders &
    ReferenceLoaders &
    TeamLoaders &
    SituationsLoaders &
    TargetingLoaders &
    CatalogueLoaders &
    ContributionsLoaders
>;

/** What loaders and queries are made with: a row outside of it cannot be loaded. */
export interface ContributionScope {
  viewer: Viewer;
  territories: TerritoryScope;
}

export function contributionsLoaders(
  database: DataSource,
  clock: Clock,
  scope: ContributionScope,
): ContributionsLoaders {
  const contribution = scopedById(database, scope);
  return {
    scope,
    contribution,
    contributionMessages: new DataLoader(async (ids) => {
      const rows = await database.manager.find(ContributionMessageRow, {
        where: { contributionId: In([...ids]) },
        // An answer given at the very moment of what it answers comes after it.
        order: { sentAt: 'ASC', fromStaff: 'DESC', id: 'ASC' },
      });
      return groupedBy(rows, ids, (row) => row.contributionId);
    }),
    refusalUses: refusalUsesLoader(database),
    contributionNote: new DataLoader(async (ids) => {
      const notes = await database.manager.findBy(ContributionNoteRow, { id: In([...ids]) });
      const about = await contribution.loadMany(notes.map((note) => note.contributionId));
      const readable = notes.filter((_, index) => about[index] !== null && !(about[index] instanceof Error));
      return ids.map((id) => readable.find((note) => note.id === id) ?? null);
    }),
    contributionNotes: new DataLoader(async (ids) => {
      const rows = await database.manager.find(ContributionNoteRow, {
        where: { contributionId: In([...ids]) },
        order: { at: 'ASC', id: 'ASC' },
      });
      return groupedBy(rows, ids, (row) => row.contributionId);
    }),
    contributionCorrections: new DataLoader(async (ids) => {
      const rows = await database.manager.find(ContributionCorrectionRow, {
        where: { contributionId: In([...ids]) },
        order: { number: 'ASC' },
      });
      return groupedBy(rows, ids, (row) => row.contributionId);
    }),
    mergedInto: new DataLoader(async (ids) => {
      const rows = await database.manager.query<{ id: string; into: string | null }[]>(MERGED_INTO, [ids]);
      const into = new Map(rows.map((row) => [row.id, row.into]));
      return ids.map((id) => into.get(id) ?? null);
    }),
    duplicates: new DataLoader(async (ids) => {
      const rows = await database.manager.find(ContributionRow, {
        where: { duplicateOfContributionId: In([...ids]) },
        order: { receivedAt: 'ASC', id: 'ASC' },
      });
      return groupedBy(await readable(rows, scope), ids, (row) => String(row.duplicateOfContributionId));
    }),
    contributionsTo: new DataLoader(async (ids) => {
      const rows = await database.manager.find(ContributionRow, {
        where: { recommendationId: In([...ids]) },
        order: { receivedAt: 'ASC', id: 'ASC' },
      });
      return groupedBy(await readable(rows, scope), ids, (row) => String(row.recommendationId));
    }),
    alsoLooking: alsoLookingLoader({ database, clock, viewer: scope.viewer }),
    contributorNames: new DataLoader(async (ids) => namesOf(database, ids, clock.now())),
  };
}

function scopedById(database: DataSource, scope: ContributionScope): DataLoader<string, ContributionRow | null> {
  return new DataLoader(async (ids) => {
    const rows = await readable(await database.manager.findBy(ContributionRow, { id: In([...ids]) }), scope);
    return ids.map((id) => rows.find((row) => row.id === id) ?? null);
  });
}

/** Those of the rows that the viewer may read. */
async function readable(
  rows: readonly ContributionRow[],
  { viewer, territories }: ContributionScope,
): Promise<ContributionRow[]> {
  if (!may(viewer, readContributions)) return [];
  const seen = await Promise.all(rows.map(async ({ placeCode }) => territories.covers(placeCode)));
  return rows.filter((_, index) => seen[index]);
}

const MERGED_INTO = `
  SELECT contribution.id, coalesce(contribution.duplicate_of_recommendation_id, original.recommendation_id) AS into
  FROM contribution LEFT JOIN contribution original ON original.id = contribution.duplicate_of_contribution_id
  WHERE contribution.id = ANY($1)`;

/**
 * Of what a recommendation was made from, once it is published, and of what was merged into it or into those, once that cannot be undone
 * any more (`$2`: decisions up to then): nobody is named in public before they are told.
 */
const NAMES = `
  SELECT DISTINCT ON (asked.id, given.contributor_name) asked.id AS "recommendationId", given.contributor_name AS name, given.received_at
  FROM unnest($1::uuid[]) AS asked (id)
  JOIN contribution made ON made.recommendation_id = asked.id AND made.status = 'PUBLISHED' OR made.duplicate_of_recommendation_id = asked.id
  JOIN contribution given ON given.id = made.id OR given.duplicate_of_contribution_id = made.id
  WHERE (given.status = 'PUBLISHED' OR given.status = 'DUPLICATE' AND given.decided_at <= $2) AND given.may_be_named AND given.contributor_name IS NOT NULL
  ORDER BY asked.id, given.contributor_name, given.received_at`;

async function namesOf(database: DataSource, ids: readonly string[], now: Date): Promise<string[][]> {
  const rows = await database.query<{ recommendationId: string; name: string; received_at: Date }[]>(NAMES, [
    ids,
    new Date(now.getTime() - UNDO_MS),
  ]);
  const oldestFirst = rows.toSorted((left, right) => left.received_at.getTime() - right.received_at.getTime());
  return groupedBy(oldestFirst, ids, (row) => row.recommendationId).map((group) => group.map(({ name }) => name));
}
