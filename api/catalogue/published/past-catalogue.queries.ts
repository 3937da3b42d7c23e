import type { EntityManager } from 'typeorm';
import { readPastSituations } from '../../situations';
import { withWholeVersions } from '../content/content.rules';
import type { PublishedReading } from './published-catalogue.rules';
import type { PublishedItem } from './published.entity';
import { TopicRow } from './topic.entity';

const ITEMS = `
  SELECT recommendation.id, recommendation.slug, recommendation.kind, revision.number AS "revisionNumber", revision.content,
    revision.published_at AS "publishedAt"
  FROM revision JOIN recommendation ON recommendation.id = revision.recommendation_id
  WHERE revision.published_at < $1 AND (revision.ended_at IS NULL OR revision.ended_at >= $1)`;
const VERSION = 'SELECT coalesce(max(version), 0) AS version FROM catalogue_version WHERE at < $1';

/** What was published just before a moment. Topics are those of today: they only name what the content refers to. */
export async function readPast(tx: EntityManager, before: Date): Promise<PublishedReading> {
  const rows = await tx.query<PublishedItem[]>(ITEMS, [before]);
  const items = rows.map((row) => ({ ...row, content: withWholeVersions(row.content) }));
  const [state] = await tx.query<{ version: number }[]>(VERSION, [before]);
  const moments = items.map(({ publishedAt }) => publishedAt.getTime());
  return {
    version: state?.version ?? 0,
    publishedAt: moments.length === 0 ? null : new Date(moments.reduce((one, other) => Math.max(one, other))),
    ...{ items, gone: [], isWhole: true },
    situations: await readPastSituations(tx, before),
    topics: await tx.find(TopicRow, { order: { position: 'ASC', key: 'ASC' } }),
  };
}
