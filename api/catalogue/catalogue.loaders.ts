import DataLoader from 'dataloader';
import { In } from 'typeorm';
import type { DataSource } from 'typeorm';
import { byColumn, groupedBy } from '../platform/loaders';
import type { SituationRow } from '../situations';
import { PublishedRow } from './published/published.entity';
import { RecommendationRow } from './editorial/recommendation.entity';
import { RevisionRow } from './editorial/revision.entity';
import { USERS_OF_SITUATIONS } from './checks/situation-use.queries';
import type { UserOfSituation } from './checks/situation-use.queries';
import { TopicRow } from './published/topic.entity';

type SituationKey = Pick<SituationRow, 'id' | 'slug'>;

export interface CatalogueLoaders {
  /** Public items by the recommendation's id. */
  published: DataLoader<string, PublishedRow | null>;
  /** Public actions by the id of a strategy that they serve, newest first. */
  actionsOf: DataLoader<string, PublishedRow[]>;
  topic: DataLoader<string, TopicRow | null>;
  editableRecommendation: DataLoader<string, RecommendationRow | null>;
  revision: DataLoader<string, RevisionRow | null>;
  /** By recommendation, newest first. */
  revisionsOf: DataLoader<string, RevisionRow[]>;
  /** The ids of what uses a situation, published or being written. */
  usersOfSituation: DataLoader<SituationKey, string[], string>;
}

export function catalogueLoaders(database: DataSource): CatalogueLoaders {
  return {
    published: byColumn(database, PublishedRow),
    actionsOf: new DataLoader(async (ids) => {
      const rows = await database
        .createQueryBuilder(PublishedRow, 'item')
        .where('item.strategyIds && CAST(:ids AS uuid[])', { ids })
        .orderBy('item.publishedAt', 'DESC')
        .addOrderBy('item.id')
        .getMany();
      return ids.map((id) => rows.filter(({ strategyIds }) => strategyIds.includes(id)));
    }),
    topic: byColumn(database, TopicRow, 'key'),
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
