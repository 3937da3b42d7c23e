import type { EntityManager } from 'typeorm';
import { SituationRow } from '../../situations';
import type { Content } from '../content/content.rules';
import { RecommendationRow } from '../editorial/recommendation.entity';
import { RevisionRow } from '../editorial/revision.entity';
import { PersonaRow } from '../personas/persona.entity';
import { TopicRow } from '../published/topic.entity';
import { normalized } from './items.rules';
import type { StoredCatalogue, StoredPersona, StoredRecommendation } from './stored-catalogue.types';

/** The revisions that count: what is public, what is being written, and what waits for its day. */
const CURRENT = 'revision.id IN (SELECT unnest(ARRAY[draft_id, scheduled_id, published_id]) FROM recommendation)';

/** What a database holds, with slugs where it has ids. A reference to what is gone is left out. */
export async function readStored(tx: EntityManager): Promise<StoredCatalogue> {
  const situations = await tx.find(SituationRow);
  const rows = await tx.find(RecommendationRow);
  const revisions = await tx.createQueryBuilder(RevisionRow, 'revision').where(CURRENT).getMany();
  const revisionOf = new Map(revisions.map((revision) => [revision.id, revision]));
  const slugs = {
    situation: new Map(situations.map(({ id, slug }) => [id, slug])),
    recommendation: new Map(rows.map(({ id, slug }) => [id, slug])),
  };
  const recommendations = rows.map((row): StoredRecommendation => {
    const draft = revisionOf.get(row.draftId ?? row.scheduledId ?? '');
    const published = revisionOf.get(row.publishedId ?? '');
    return {
      row,
      draft: draft ? named(draft.content, slugs) : null,
      published: published ? named(published.content, slugs) : null,
      isFirstOfSystem: published !== undefined && isFirstOfSystem(published),
    };
  });
  const personas = (await tx.find(PersonaRow)).map((row): StoredPersona => {
    const slugsOf = (ids: readonly string[]): string[] => ids.flatMap((id) => slugs.recommendation.get(id) ?? []);
    return { row, mustSee: slugsOf(row.mustSee), mustNotSee: slugsOf(row.mustNotSee) };
  });
  return {
    personas: bySlug(personas, ({ row }) => row.name),
    topics: await tx.find(TopicRow, { order: { position: 'ASC', key: 'ASC' } }),
    situations: bySlug(situations, ({ slug }) => slug),
    recommendations: bySlug(recommendations, ({ row }) => row.slug),
  };
}

/** Published as it was loaded: nobody wrote in it, and nobody approved it. */
function isFirstOfSystem({ number, authorIds, approvedById }: RevisionRow): boolean {
  return number === 1 && authorIds.length === 0 && approvedById === null;
}

function named(
  content: Content,
  slugs: { situation: ReadonlyMap<string, string>; recommendation: ReadonlyMap<string, string> },
): Content {
  const all = (ids: readonly string[], known: ReadonlyMap<string, string>): string[] =>
    ids.flatMap((id) => known.get(id) ?? []);
  return normalized({
    ...content,
    situationIds: all(content.situationIds, slugs.situation),
    strategyIds: all(content.strategyIds, slugs.recommendation),
    incompatibleWithIds: all(content.incompatibleWithIds, slugs.recommendation),
  });
}

/** In the same order in every database, whatever its collation. */
function bySlug<Item>(items: readonly Item[], slugOf: (item: Item) => string): Map<string, Item> {
  const sorted = items.toSorted((one, other) => (slugOf(one) < slugOf(other) ? -1 : 1));
  return new Map(sorted.map((item) => [slugOf(item), item]));
}
