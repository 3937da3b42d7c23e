import type { PublishedItem } from '../catalogue';
import type { PlannedRevisionRow } from './planned-revision.entity';

/** As it was published. */
export function asPublished({ recommendationId, ...row }: PlannedRevisionRow): PublishedItem {
  return { id: recommendationId, ...row };
}

export function asPlanned({ id, slug, kind, revisionNumber, content, publishedAt }: PublishedItem): PlannedRevisionRow {
  return { recommendationId: id, revisionNumber, slug, kind, content, publishedAt };
}
