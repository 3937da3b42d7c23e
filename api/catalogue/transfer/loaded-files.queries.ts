import type { EntityManager } from 'typeorm';
import { SYSTEM } from '../../accounts/permissions';
import { isWritten } from './lacking.rules';
import { LoadedFileRow } from './loaded-file.entity';
import type { CataloguePlan, ItemType, Overwriting, Planned } from './plan.types';
import { hashOfRecommendation, hashOfSituation, hashOfTopic } from './sameness.rules';
import type { StoredCatalogue, StoredRecommendation } from './stored-catalogue.types';

/** Versions outlive what they are of. */
const DELETED_SITUATIONS = `
  SELECT label FROM situation_version version
   WHERE NOT EXISTS (SELECT FROM situation WHERE situation.id = version.situation_id)`;
const SITUATIONS_OF_SYSTEM = `SELECT object_id AS id FROM audit_event WHERE action = 'situation.create' AND actor_id IS NULL AND actor = $1`;

const keyOf = (type: ItemType, slug: string): string => `${type} ${slug}`;

/**
 * Lets a new version of the starter content change what stands as it was loaded. Databases that were filled before hashes were kept: a
 * situation in its first version, made by the system, and a recommendation whose public revision is the first, by the system.
 */
export async function untouchedSinceLoaded(tx: EntityManager, stored: StoredCatalogue): Promise<Overwriting> {
  const rows = await tx.find(LoadedFileRow);
  const hashes = new Map(rows.map(({ objectType, slug, hash }) => [keyOf(objectType, slug), hash]));
  const bySystem = new Set((await tx.query<{ id: string }[]>(SITUATIONS_OF_SYSTEM, [SYSTEM])).map(({ id }) => id));
  const deleted = new Set((await tx.query<{ label: string }[]>(DELETED_SITUATIONS)).map(({ label }) => label));
  const first: Readonly<Record<ItemType, (slug: string) => boolean>> = {
    // Nobody changes a topic but by files.
    topic: () => true,
    situation: (slug) => {
      const row = stored.situations.get(slug);
      return row?.version === 1 && bySystem.has(row.id);
    },
    recommendation: (slug) => stored.recommendations.get(slug)?.isFirstOfSystem === true,
  };
  return {
    mayChange: (type, slug) => {
      const hash = hashes.get(keyOf(type, slug));
      return hash === undefined ? first[type](slug) : hash === hashOfStored(stored, type, slug);
    },
    wasDeleted: (type, { slug, label }) =>
      hashes.has(keyOf(type, slug)) || (type === 'situation' && label !== undefined && deleted.has(label)),
  };
}

/** Remembers what was loaded, and what stood there already word for word. */
export async function rememberLoaded(tx: EntityManager, plan: CataloguePlan, loadedAt: Date): Promise<void> {
  const loaded = <Item>(items: readonly Planned<Item>[]): Item[] =>
    items.filter((one) => isWritten(one) || one.outcome === 'SAME').map(({ item }) => item);
  const rows: Omit<LoadedFileRow, 'loadedAt'>[] = [
    ...loaded(plan.topics).map((item) => ({ objectType: 'topic' as const, slug: item.key, hash: hashOfTopic(item) })),
    ...loaded(plan.situations).map((item) => ({
      ...{ objectType: 'situation' as const, slug: item.slug },
      hash: hashOfSituation(item),
    })),
    ...loaded(plan.recommendations).map((item) => ({
      ...{ objectType: 'recommendation' as const, slug: item.slug },
      hash: hashOfRecommendation(item),
    })),
  ];
  if (rows.length === 0) return;
  await tx.upsert(
    LoadedFileRow,
    rows.map((row) => ({ ...row, loadedAt })),
    ['objectType', 'slug'],
  );
}

function hashOfStored(stored: StoredCatalogue, type: ItemType, slug: string): string | undefined {
  if (type === 'recommendation') return hashOfPublished(stored.recommendations.get(slug));
  if (type === 'situation') {
    const situation = stored.situations.get(slug);
    return situation && hashOfSituation(situation);
  }
  const topic = stored.topics.find(({ key }) => key === slug);
  return topic && hashOfTopic(topic);
}

function hashOfPublished(stored: StoredRecommendation | undefined): string | undefined {
  if (stored === undefined || stored.published === null) return undefined;
  return hashOfRecommendation({ kind: stored.row.kind, content: stored.published });
}
