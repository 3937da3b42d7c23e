import type { EntityManager } from 'typeorm';
import { announce } from '../../platform/changes';
import { CatalogueStateRow } from './catalogue-state.entity';
import { PublishedRow } from './published.entity';
import type { RecommendationRow } from '../editorial/recommendation.entity';
import type { RevisionRow } from '../editorial/revision.entity';
import { CATALOGUE_CHANGED } from './published.topics';

// The only writes to the public projection. Each runs in the transaction of the editorial move that causes it.

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
}

export async function deletePublished(tx: EntityManager, id: string): Promise<void> {
  await tx.delete(PublishedRow, { id });
}

/** Makes every process forget what it keeps of the published catalogue. */
export async function incrementCatalogueVersion(tx: EntityManager, publishedAt?: Date): Promise<void> {
  await tx.increment(CatalogueStateRow, { id: 1 }, 'version', 1);
  if (publishedAt !== undefined) await tx.update(CatalogueStateRow, { id: 1 }, { publishedAt });
  await announce(tx, CATALOGUE_CHANGED);
}

/** Keeps situations from being deleted until the transaction ends, so that a rule saved here cannot refer to a missing one. */
export async function lockSituations(tx: EntityManager): Promise<void> {
  await tx.findOneOrFail(CatalogueStateRow, { where: { id: 1 }, lock: { mode: 'pessimistic_read' } });
}
