import { request } from '../../client/client';
import { found } from '../../client/errors';
import type { ResourceProvider } from '../../client/resource';
import { TopicCountsDocument, type TopicCountsQuery } from '../../generated/graphql';

export type CountedTopic = NonNullable<TopicCountsQuery['topicCounts']>[number];

/** In the order of the team, all at once: there are few. */
export const topicCountsProvider: ResourceProvider = {
  list: async () => {
    const items = found((await request(TopicCountsDocument, {})).topicCounts);
    return { items, total: items.length };
  },
};
