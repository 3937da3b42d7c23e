import type { EntityManager } from 'typeorm';
import { isUuid } from '../../platform/ids';
import { SituationRow, readDeletedSituations } from '../../situations';
import type { Known } from './content-checks.rules';
import type { Content } from './content.rules';
import { RecommendationRow } from '../editorial/recommendation.entity';
import { TopicRow } from '../published/topic.entity';

/** Which of the ids and keys that a content names exist. */
export async function knownTo(tx: EntityManager, content: Content): Promise<Known> {
  const ids = [...content.incompatibleWithIds, ...content.strategyIds].filter(isUuid);
  const situationIds = content.situationIds.filter(isUuid);
  const topics = await tx.find(TopicRow);
  const situations = await tx
    .createQueryBuilder(SituationRow, 'situation')
    .where('situation.id = ANY(:situationIds)', { situationIds })
    .getMany();
  const recommendations = await tx
    .createQueryBuilder(RecommendationRow, 'recommendation')
    .where('recommendation.id = ANY(:ids)', { ids })
    .getMany();
  const known = new Set(situations.map(({ id }) => id));
  const isWhole = situationIds.every((id) => known.has(id));
  const deleted = isWhole ? [] : await readDeletedSituations(tx);
  return {
    topics: new Set(topics.map(({ key }) => key)),
    situationIds: known,
    deletedLabels: new Map(deleted.map(({ id, label }) => [id, label])),
    recommendationIds: new Set(recommendations.map(({ id }) => id)),
    strategyIds: new Set(recommendations.filter(({ kind }) => kind === 'STRATEGY').map(({ id }) => id)),
  };
}
