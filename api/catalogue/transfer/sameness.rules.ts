import { createHash } from 'node:crypto';
import type { Content } from '../content/content.rules';
import type { RecommendationItem, SituationItem, TopicItem } from './transfer.types';

// Whether two items say the same, whatever order a database keeps their keys in.

export function isSame(one: unknown, other: unknown): boolean {
  return canonical(one) === canonical(other);
}

export function isSameContent(one: Content, other: Content): boolean {
  return isSame(unordered(one), unordered(other));
}

export function hashOfSituation({ label, rule }: Pick<SituationItem, 'label' | 'rule'>): string {
  return hashOf({ label, rule });
}

export function hashOfTopic({ label, labelEn }: Pick<TopicItem, 'label' | 'labelEn'>): string {
  return hashOf({ label, labelEn });
}

export function hashOfRecommendation({ kind, content }: Pick<RecommendationItem, 'kind' | 'content'>): string {
  return hashOf({ kind, ...unordered(content) });
}

function hashOf(value: unknown): string {
  return createHash('sha256').update(canonical(value)).digest('hex');
}

/** Lists whose order means nothing, in one order. */
function unordered(content: Content): Content {
  const { topics, placeCodes, situationIds, strategyIds, incompatibleWithIds, translations } = content;
  return {
    ...content,
    topics: topics.toSorted(),
    placeCodes: placeCodes.toSorted(),
    situationIds: situationIds.toSorted(),
    strategyIds: strategyIds.toSorted(),
    incompatibleWithIds: incompatibleWithIds.toSorted(),
    translations: translations.toSorted((one, other) => (one.locale < other.locale ? -1 : 1)),
  };
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).toSorted(([one], [other]) => (one < other ? -1 : 1)))
      : inner,
  );
}
