import type { EntityManager } from 'typeorm';
import { CatalogueStateRow } from './catalogue-state.entity';
import { PublishedRow } from './published.entity';
import type { RecommendationRow } from '../editorial/recommendation.entity';
import type { RevisionRow } from '../editorial/revision.entity';

/** The only writes to the public projection, always in the transaction of the move. */

export async function upsertPublished(
  tx: EntityManager,
  { id, slug, kind }: RecommendationRow,
  revision: RevisionRow,
): Promise<void> {
  const { number, content, publishedAt } = revision;
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
  const text = [content.title, content.summary, content.bodyMarkdown].join(' ');
  await tx.query('UPDATE published_recommendation SET search = lower(unaccent($2)) WHERE id = $1', [id, text]);
}

export async function deletePublished(tx: EntityManager, id: string): Promise<void> {
  await tx.delete(PublishedRow, { id });
}

/** What people get may now differ: snapshots in memory are read anew. */
export async function incrementCatalogueVersion(tx: EntityManager, publishedAt?: Date): Promise<void> {
  await tx.increment(CatalogueStateRow, { id: 1 }, 'version', 1);
  if (publishedAt !== undefined) await tx.update(CatalogueStateRow, { id: 1 }, { publishedAt });
}

/** Situations stay as they are until the transaction ends: what names them now will not name one that is gone. */
export async function lockSituations(tx: EntityManager): Promise<void> {
  await tx.findOneOrFail(CatalogueStateRow, { where: { id: 1 }, lock: { mode: 'pessimistic_read' } });
}

export async function catalogueVersion(tx: EntityManager): Promise<number> {
  const { version } = await tx.findOneByOrFail(CatalogueStateRow, { id: 1 });
  return version;
}
