import type { EntityManager } from 'typeorm';
import { announce } from '../../platform/changes';
import { CatalogueStateRow } from './catalogue-state.entity';
import { deleteLinkUses, replaceLinkUses } from '../links/link-uses.writes';
import { HiddenRow } from './hidden.entity';
import { PublishedRow } from './published.entity';
import { withWholeVersions } from '../content/content.rules';
import type { RecommendationRow } from '../editorial/recommendation.entity';
import type { RevisionRow } from '../editorial/revision.entity';
import { dateReview, endReviews } from '../reviews/review-dates.writes';
import { CATALOGUE_CHANGED } from './published.topics';

/** A database that another was put in place of may count anew. */
const BEGUN = `INSERT INTO catalogue_version (version, at) SELECT version, $1 FROM catalogue_state WHERE id = 1
  ON CONFLICT (version) DO UPDATE SET at = excluded.at`;

// The only writes to the public projection. Each runs in the transaction of the editorial move that causes it.

/** Also shows again what was hidden: whoever publishes a revision wants it to be read. */
export async function upsertPublished(tx: EntityManager, row: RecommendationRow, revision: RevisionRow): Promise<void> {
  const { id, slug, kind } = row;
  const { number, publishedAt } = revision;
  const content = withWholeVersions(revision.content);
  const { topics, placeCodes, strategyIds } = content;
  await tx.save(PublishedRow, {
    id,
    slug,
    kind,
    revisionNumber: number,
    content,
    topics,
    placeCodes,
    strategyIds,
    publishedAt: publishedAt as Date,
  });
  await dateReview(tx, row, revision);
  await tx.delete(HiddenRow, { recommendationId: id });
  await replaceLinkUses(tx, [{ id, content }], publishedAt as Date);
}

/** Keeps it from the public, while its revision stays published for the team and its links go on being checked. */
export async function hidePublished(tx: EntityManager, id: string, since: Date): Promise<void> {
  await tx.delete(PublishedRow, { id });
  await tx.save(HiddenRow, { recommendationId: id, since });
}

export async function deletePublished(tx: EntityManager, id: string): Promise<void> {
  await tx.delete(PublishedRow, { id });
  await endReviews(tx, id);
  await tx.delete(HiddenRow, { recommendationId: id });
  await deleteLinkUses(tx, id);
}

/** Makes every process forget what it keeps of the published catalogue. `isPublication`: something has been published. */
export async function incrementCatalogueVersion(
  tx: EntityManager,
  at: Date,
  { isPublication = false }: { isPublication?: boolean } = {},
): Promise<void> {
  await tx.increment(CatalogueStateRow, { id: 1 }, 'version', 1);
  if (isPublication) await tx.update(CatalogueStateRow, { id: 1 }, { publishedAt: at });
  await tx.query(BEGUN, [at]);
  await announce(tx, CATALOGUE_CHANGED);
}

/** Keeps situations from being deleted until the transaction ends, so that a rule saved here cannot refer to a missing one. */
export async function lockSituations(tx: EntityManager): Promise<void> {
  await tx.findOneOrFail(CatalogueStateRow, { where: { id: 1 }, lock: { mode: 'pessimistic_read' } });
}
