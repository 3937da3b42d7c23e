import DataLoader from 'dataloader';
import { In } from 'typeorm';
import type { DataSource } from 'typeorm';
import { byColumn, groupedBy } from '../platform/loaders';
import type { SituationRow, WorldService } from '../situations';
import type { World } from '../targeting/language';
import type { PublishedCatalogue } from './published/published-catalogue.rules';
import type { PublishedCatalogueService } from './published/published-catalogue.service';
import { RecommendationRow } from './editorial/recommendation.entity';
import { RevisionRow } from './editorial/revision.entity';
import { USERS_OF_SITUATIONS } from './checks/situation-use.queries';
import type { UserOfSituation } from './checks/situation-use.queries';

type SituationKey = Pick<SituationRow, 'id' | 'slug'>;

export interface CatalogueLoaders {
  /** What is published now, for everybody. */
  published: () => Promise<PublishedCatalogue>;
  /** With the situations that the published catalogue names. */
  publishedWorld: () => Promise<World>;
  editableRecommendation: DataLoader<string, RecommendationRow | null>;
  revision: DataLoader<string, RevisionRow | null>;
  /** By recommendation, newest first. */
  revisionsOf: DataLoader<string, RevisionRow[]>;
  /** The ids of what uses a situation, published or being written. */
  usersOfSituation: DataLoader<SituationKey, string[], string>;
}

interface Needs {
  database: DataSource;
  worlds: WorldService;
  publishedCatalogue: PublishedCatalogueService;
}

export function catalogueLoaders({ database, worlds, publishedCatalogue }: Needs): CatalogueLoaders {
  const published = async (): Promise<PublishedCatalogue> => publishedCatalogue.current();
  const madeWorld = async (): Promise<World> => worlds.with((await published()).situations);
  let world: Promise<World> | undefined;
  return {
    published,
    publishedWorld: async () => (world ??= madeWorld()),
    editableRecommendation: byColumn(database, RecommendationRow),
    revision: byColumn(database, RevisionRow),
    revisionsOf: new DataLoader(async (ids) => {
      const rows = await database.manager.find(RevisionRow, {
        where: { recommendationId: In([...ids]) },
        order: { number: 'DESC' },
      });
      return groupedBy(rows, ids, ({ recommendationId }) => recommendationId);
    }),
    usersOfSituation: new DataLoader<SituationKey, string[], string>(
      async (situations) => {
        const [ids, slugs] = [situations.map(({ id }) => id), situations.map(({ slug }) => slug)];
        const users = await database.query<UserOfSituation[]>(USERS_OF_SITUATIONS, [ids, slugs]);
        return groupedBy(users, ids, ({ situationId }) => situationId).map((group) => [
          ...new Set(group.map(({ id }) => id)),
        ]);
      },
      { cacheKeyFn: ({ id }) => id },
    ),
  };
}
