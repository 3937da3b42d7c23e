import type { DataSource } from 'typeorm';
import { demand } from '../../accounts';
import type { Viewer } from '../../accounts/permissions';
import { readDrafts } from '../catalogue.policy';
import { topicIn } from '../published/topic.queries';
import type { TopicRow } from '../published/topic.entity';
import type { TopicCounts } from './topic-counts.graphql';

type Counts = Pick<TopicCounts, 'strategies' | 'actions' | 'drafts'>;

/** As the list of recommendations finds them: of one revision, both the topic and the status. */
const COUNTS = `
  SELECT topic.key, topic.label, topic.label_en AS "labelEn", topic.position,
    (count(DISTINCT used.id) FILTER (WHERE used.status = 'PUBLISHED' AND used.kind = 'STRATEGY'))::int AS strategies,
    (count(DISTINCT used.id) FILTER (WHERE used.status = 'PUBLISHED' AND used.kind = 'ACTION'))::int AS actions,
    (count(DISTINCT used.id) FILTER (WHERE used.status IN ('DRAFT', 'IN_REVIEW', 'APPROVED', 'SCHEDULED')))::int AS drafts
  FROM topic LEFT JOIN (
    SELECT unnest(revision.topics) AS key, revision.status, recommendation.id, recommendation.kind
    FROM current_revision AS revision JOIN recommendation ON recommendation.id = revision.recommendation_id
  ) AS used ON used.key = topic.key
  GROUP BY topic.key, topic.label, topic.label_en, topic.position
  ORDER BY topic.position, topic.key`;

/** What the catalogue has for each topic, in one statement. */
export class TopicCountsQueries {
  constructor(private readonly database: DataSource) {}

  /** In the order of the team. */
  async all(viewer: Viewer): Promise<TopicCounts[]> {
    demand(viewer, readDrafts);
    const rows = await this.database.query<(TopicRow & Counts)[]>(COUNTS);
    return rows.map(({ strategies, actions, drafts, ...topic }) => ({
      id: topic.key,
      topic: topicIn(topic, 'FR'),
      ...{ strategies, actions, drafts },
      isEmpty: strategies + actions === 0,
    }));
  }
}
