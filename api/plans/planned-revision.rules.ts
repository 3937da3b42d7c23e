import type { PublishedRow } from '../catalogue';
import type { PlannedRevisionRow } from './planned-revision.entity';

/** As it was published. */
export function asPublished({ recommendationId, ...row }: PlannedRevisionRow): PublishedRow {
  const { topics, placeCodes, strategyIds } = row.content;
  return { id: recommendationId, ...row, topics, placeCodes, strategyIds };
}

export function asPlanned({ id, slug, kind, revisionNumber, content, publishedAt }: PublishedRow): PlannedRevisionRow {
  return { recommendationId: id, revisionNumber, slug, kind, content, publishedAt };
}
