import type { DataSource } from 'typeorm';
import { demand } from '../../accounts';
import type { Viewer } from '../../accounts/permissions';
import { readUsefulness } from '../recommendations.policy';
import type { EvidenceService } from './evidence.service';
import { ALL } from './usefulness.entity';
import type { TopicUsefulness } from './usefulness.graphql';
import { usefulnessOfTopics } from './usefulness.rules';
import type { TopicAnswers } from './usefulness.rules';

/** What is online and about several topics counts for each. What fewer than ten people answered has no row to be counted. */
const TOPICS = `
  SELECT topic AS "topicKey", count(*)::int AS recommendations, sum(people)::int AS people, sum(useful)::int AS useful
  FROM usefulness JOIN published_recommendation published ON published.id = recommendation_id, unnest(published.topics) AS topic
  WHERE segment = '${ALL}' GROUP BY topic`;

/** How useful the catalogue is, topic by topic. */
export class TopicUsefulnessQueries {
  constructor(
    private readonly database: DataSource,
    private readonly evidence: EvidenceService,
  ) {}

  /** The least useful first. */
  async all(viewer: Viewer): Promise<TopicUsefulness[]> {
    demand(viewer, readUsefulness);
    const [evidence, rows] = await Promise.all([this.evidence.current(), this.database.query<TopicAnswers[]>(TOPICS)]);
    return usefulnessOfTopics(rows, evidence);
  }
}
