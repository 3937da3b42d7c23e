import type { AreaInstance, Part } from '../../platform/area';
import type { Platform } from '../../platform/platform';
import { TopicCountsQueries } from './topic-counts.queries';
import { TopicCountsResolver } from './topic-counts.resolver';

export const topicsPart: Part = { entities: [], resolvers: [TopicCountsResolver] };

export function createTopics({ database }: Platform): AreaInstance {
  return { resolvers: [new TopicCountsResolver(new TopicCountsQueries(database))] };
}
