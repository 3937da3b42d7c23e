import DataLoader from 'dataloader';
import { In } from 'typeorm';
import type { DataSource } from 'typeorm';
import { byId, groupedBy } from '../platform/loaders';
import { PublishedRow } from './published.entity';
import { RecommendationRow } from './recommendation.entity';
import { RevisionRow } from './revision.entity';
import { TopicRow } from './topic.entity';

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
  /** What uses a situation, published or being written, by the situation's id. */
  usersOfSituation: DataLoader<string, RecommendationRow[]>;
}

export function catalogueLoaders(database: DataSource): CatalogueLoaders {
  return {
    published: byId(database, PublishedRow),
    actionsOf: new DataLoader(async (ids) => {
      const rows = await database.createQueryBuilder(PublishedRow, 'item').where('item.strategyIds && CAST(:ids AS uuid[])', { ids }).orderBy('item.publishedAt', 'DESC').addOrderBy('item.id').getMany();
      return ids.map((id) => rows.filter(({ strategyIds }) => strategyIds.includes(id)));
    }),
    topic: byId(database, TopicRow, 'key'),
    editableRecommendation: byId(database, RecommendationRow),
    revision: byId(database, RevisionRow),
    revisionsOf: new DataLoader(async (ids) => {
      const rows = await database.manager.find(RevisionRow, { where: { recommendationId: In([...ids]) }, order: { number: 'DESC' } });
      return groupedBy(rows, ids, ({ recommendationId }) => recommendationId);
    }),
    usersOfSituation: new DataLoader(async (ids) => {
      const rows = await database
        .createQueryBuilder(RecommendationRow, 'recommendation')
        .innerJoin(RevisionRow, 'revision', 'revision.id IN (recommendation.draftId, recommendation.publishedId)')
        .addSelect(`revision.content->'situationIds'`, 'used')
        .where(`jsonb_exists_any(revision.content->'situationIds', CAST(:ids AS text[]))`, { ids })
        .orderBy('recommendation.slug')
        .getRawAndEntities<{ recommendation_id: string; used: string[] }>();
      return ids.map((id) => rows.entities.filter((row) => rows.raw.some(({ recommendation_id, used }) => recommendation_id === row.id && used.includes(id))));
    }),
  };
}
