import type { Clock } from '../../platform/clock';
import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import type { AuditService } from '../../accounts';
import { SYSTEM } from '../../accounts/permissions';
import type { Staff } from '../../accounts/permissions';
import type { SituationsService } from '../../situations';
import { situationsIn } from '../../targeting/language';
import type { Content } from '../content/content.rules';
import type { DraftsService } from '../editorial/drafts.service';
import type { EditorialService } from '../editorial/editorial.service';
import { RecommendationRow } from '../editorial/recommendation.entity';
import { CatalogueStateRow } from '../published/catalogue-state.entity';
import { incrementCatalogueVersion } from '../published/publishing.writes';
import { TopicRow } from '../published/topic.entity';
import { isWritten } from './lacking.rules';
import { unseenIn } from './plan.rules';
import { writePersonas } from './persona.writes';
import type { CataloguePlan, Planned } from './plan.types';
import type { RecommendationItem, SituationItem } from './transfer.types';

/** Told of the items written so far, of all that will be. */
export type OnProgress = (done: number, total: number) => void;

export interface WritingNeeds {
  clock: Clock;
  situations: SituationsService;
  drafts: DraftsService;
  editorial: EditorialService;
  audit: AuditService;
}

/** Slug to id. */
type Ids = ReadonlyMap<string, string>;

interface Writing {
  plan: CataloguePlan;
  needs: WritingNeeds;
  publish: boolean;
  by: Staff | typeof SYSTEM;
  /** One more item is written. */
  step: () => void;
}

/**
 * One import at a time; and while it runs, nobody saves or moves what it may change. In the order in which editors lock: recommendations,
 * then the state of the catalogue.
 */
export async function lockForImport(tx: EntityManager, slugs: readonly string[]): Promise<void> {
  await tx.query(`SELECT pg_advisory_xact_lock(hashtext('catalogue.import'))`);
  await tx
    .createQueryBuilder(RecommendationRow, 'recommendation')
    .where('recommendation.slug = ANY(:slugs)', { slugs })
    .orderBy('recommendation.id')
    .setLock('pessimistic_write')
    .getMany();
  // Who saves a persona holds none of the locks above, and reads on meanwhile.
  await tx.query('LOCK TABLE persona IN SHARE ROW EXCLUSIVE MODE');
  await tx.findOneOrFail(CatalogueStateRow, { where: { id: 1 }, lock: { mode: 'pessimistic_write' } });
}

/** Writes what a plan without faults says, in the transaction and under the locks in which it was made. */
export async function writeCatalogue(
  tx: EntityManager,
  needs: WritingNeeds,
  { onProgress, ...what }: Pick<Writing, 'plan' | 'publish' | 'by'> & { onProgress: OnProgress },
): Promise<void> {
  const total = writtenOf(what.plan).length;
  let done = 0;
  const writing: Writing = { ...what, needs, step: () => onProgress((done += 1), total) };
  await writeTopics(tx, writing);
  const situationIds = await writeSituations(tx, writing);
  await writeRecommendations(tx, writing, situationIds);
  await writePersonas(tx, what.plan, { audit: needs.audit, by: what.by, step: writing.step });
  if (total > 0) await record(tx, writing);
}

function writtenOf({ topics, situations, recommendations, drafts, personas }: CataloguePlan): Planned<unknown>[] {
  return [topics, situations, recommendations, drafts, personas].flatMap((items: readonly Planned<unknown>[]) =>
    items.filter(isWritten),
  );
}

/** New ones after those that are there. */
async function writeTopics(tx: EntityManager, { plan, needs, step }: Writing): Promise<void> {
  let last = Math.max(-1, ...plan.stored.topics.map(({ position }) => position));
  const written = plan.topics.filter(isWritten);
  for (const { item, outcome } of written) {
    const { key, label, labelEn } = item;
    if (outcome === 'NEW') await tx.insert(TopicRow, { key, label, labelEn, position: (last += 1) });
    else await tx.update(TopicRow, { key }, { label, labelEn });
    step();
  }
  if (written.length > 0) await incrementCatalogueVersion(tx, needs.clock.now());
}

async function writeSituations(tx: EntityManager, { plan, needs, by, step }: Writing): Promise<Ids> {
  const { situations: before } = plan.stored;
  const ids = new Map([...before.values()].map(({ slug, id }) => [slug, id]));
  for (const { slug, label, rule } of inOrder(plan)) {
    const there = before.get(slug);
    const version = there === undefined ? {} : { id: there.id, expectedVersion: there.version };
    const { id } = await needs.situations.saveAs(tx, by, { ...version, slug, label, rule });
    ids.set(slug, id);
    step();
  }
  return ids;
}

/** Each after all those that its rule reaches, also through situations that stay as they are: so none ever names what is not there. */
function inOrder({ situations, stored }: CataloguePlan): SituationItem[] {
  const written = new Map(situations.filter(isWritten).map(({ item }) => [item.slug, item]));
  const ordered: SituationItem[] = [];
  const seen = new Set<string>();
  const place = (slug: string): void => {
    if (seen.has(slug)) return;
    seen.add(slug);
    const item = written.get(slug);
    const after = item ?? stored.situations.get(slug);
    if (after !== undefined) situationsIn(after.rule).forEach(place);
    if (item !== undefined) ordered.push(item);
  };
  [...written.keys()].forEach(place);
  return ordered;
}

/** All as drafts first, so that they may name each other; then they are published, and what is still being written follows. */
async function writeRecommendations(tx: EntityManager, writing: Writing, situationIds: Ids): Promise<void> {
  const { plan, needs, publish, by, step } = writing;
  const rows = new Map([...plan.stored.recommendations.values()].map(({ row }) => [row.slug, row]));
  const first = plan.recommendations.filter(isWritten);
  const following = plan.drafts.filter(isWritten);
  const ids = new Map([...rows.values()].map(({ slug, id }) => [slug, id]));
  for (const { item } of [...first, ...following]) ids.set(item.slug, ids.get(item.slug) ?? randomUUID());
  const write = async ({ item }: Planned<RecommendationItem>): Promise<void> => {
    const { slug, kind } = item;
    const content = withIds(by === SYSTEM ? contentOf(item, plan) : item.content, { situationIds, ids });
    const row = rows.get(slug);
    const draft = { id: ids.get(slug) as string, slug, kind, content };
    rows.set(
      slug,
      row === undefined
        ? await needs.drafts.createWithDraft(tx, by, draft)
        : await begun(tx, writing, { row, content }),
    );
    step();
  };
  for (const planned of first) await write(planned);
  for (const { item } of publish ? first : [])
    rows.set(item.slug, await needs.editorial.publishAs(tx, SYSTEM, rows.get(item.slug) as RecommendationRow));
  for (const planned of following) await write(planned);
}

/** Somebody who saves writes into the draft that is there, and becomes one of its authors. */
async function begun(
  tx: EntityManager,
  { needs, by }: Writing,
  what: { row: RecommendationRow; content: Content },
): Promise<RecommendationRow> {
  return by === SYSTEM ? needs.drafts.beginWith(tx, by, what) : needs.drafts.saveIn(tx, by, what);
}

/** With the references of what is public to what is not, which no file tells. */
function contentOf({ slug, content }: RecommendationItem, { stored }: CataloguePlan): Content {
  const before = stored.recommendations.get(slug)?.published ?? null;
  if (before === null) return content;
  const kept = unseenIn(before, content, stored);
  return {
    ...content,
    strategyIds: [...content.strategyIds, ...kept.strategyIds],
    incompatibleWithIds: [...content.incompatibleWithIds, ...kept.incompatibleWithIds],
  };
}

function withIds(content: Content, { situationIds, ids }: { situationIds: Ids; ids: Ids }): Content {
  const all = (slugs: readonly string[], known: Ids): string[] => slugs.map((slug) => known.get(slug) as string);
  return {
    ...content,
    situationIds: all(content.situationIds, situationIds),
    strategyIds: all(content.strategyIds, ids),
    incompatibleWithIds: all(content.incompatibleWithIds, ids),
  };
}

async function record(tx: EntityManager, { plan, needs, by }: Writing): Promise<void> {
  const told = (name: string, items: readonly Planned<unknown>[]): string => {
    const count = (wanted: string): number => items.filter(({ outcome }) => outcome === wanted).length;
    return `${name} : ${count('NEW')} ajouts, ${count('CHANGED')} changements`;
  };
  await needs.audit.record(tx, {
    by,
    action: 'catalogue.import',
    objectId: 'catalogue',
    title: 'Catalogue',
    summary: [
      told('thèmes', plan.topics),
      told('situations', plan.situations),
      told('recommandations', [...plan.recommendations, ...plan.drafts]),
      ...(plan.personas.length > 0 ? [told('profils types', plan.personas)] : []),
    ].join(' ; '),
  });
}
