import type { DataSource, EntityManager } from 'typeorm';
import { Like } from 'typeorm';
import { demandStaff } from '../../accounts';
import type { Actor, AuditService } from '../../accounts';
import type { Staff, Viewer } from '../../accounts/permissions';
import type { Clock } from '../../platform/clock';
import { lockRow } from '../../platform/database/locked';
import { isUuid } from '../../platform/ids';
import type { Sentence } from '../../platform/language';
import { refuse, refuseAny } from '../../platform/user-errors';
import type { Refusal } from '../../platform/user-errors';
import type { WorldService } from '../../situations';
import { revisionRequired, unknownRecommendation, unknownRevision } from '../catalogue.errors';
import { editRecommendations } from '../catalogue.policy';
import { contentFaults } from '../content/content-checks.rules';
import { contentOf } from '../content/content-input.rules';
import { knownTo } from '../content/content.queries';
import { readWithoutGone } from '../content/gone.queries';
import type { Content, RecommendationKind } from '../content/content.rules';
import type { CreateRecommendationInput, SaveRecommendationInput } from './editorial-inputs.graphql';
import { firstContent } from './first-content.rules';
import type { ContributionWords } from './first-content.rules';
import { lockSituations } from '../published/publishing.writes';
import { statusWithoutDraft } from './moved-values.queries';
import { RecommendationRow } from './recommendation.entity';
import { RevisionRow } from './revision.entity';
import { authorsOfWords } from './same-words.queries';
import { freeSlug, slugFrom } from './slug.rules';
import { deleteWorkingCopy, isBeingWritten } from '../working-copies/working-copies.writes';

/** The first content of a recommendation. A missing id, slug or author is generated. */
export interface FirstDraft {
  kind: RecommendationKind;
  content: Content;
  id?: string;
  slug?: string;
  authorIds?: string[];
}

export interface DraftsNeeds {
  database: DataSource;
  clock: Clock;
  audit: AuditService;
  worlds: WorldService;
}

/** Writing: making recommendations and saving their drafts. */
export class DraftsService {
  constructor(private readonly needs: DraftsNeeds) {}

  async create(viewer: Viewer, { kind, content: input }: CreateRecommendationInput): Promise<RecommendationRow> {
    const staff = demandStaff(viewer, editRecommendations);
    const content = contentOf(input);
    return this.needs.database.transaction(async (tx) => {
      await this.lockAndCheck(tx, kind, content);
      return this.createWithDraft(tx, staff, { kind, content });
    });
  }

  /** Runs in the transaction that accepts the contribution, where the permission was checked. Returns the recommendation's id. */
  async createFrom(tx: EntityManager, by: Staff, words: ContributionWords): Promise<string> {
    const { id } = await this.createWithDraft(tx, by, {
      kind: words.kind,
      content: firstContent(words),
      authorIds: [],
    });
    return id;
  }

  /** Deletes a draft that nobody has edited since it was created; an edited draft stays, and one into which somebody is typing. */
  async discard(tx: EntityManager, id: string): Promise<void> {
    const row = await tx.findOneByOrFail(RecommendationRow, { id });
    if (row.version > 1 || row.draftId === null || (await isBeingWritten(tx, id))) return;
    await tx.update(RecommendationRow, { id }, { draftId: null });
    await tx.delete(RevisionRow, { recommendationId: id });
    await tx.delete(RecommendationRow, { id });
  }

  async exists(tx: EntityManager, id: string): Promise<boolean> {
    return isUuid(id) && tx.existsBy(RecommendationRow, { id });
  }

  async save(
    viewer: Viewer,
    { id, expectedVersion, content: input }: SaveRecommendationInput,
  ): Promise<RecommendationRow> {
    const staff = demandStaff(viewer, editRecommendations);
    const content = contentOf(input);
    return this.needs.database.transaction(async (tx) => {
      const row = await this.lockVersion(tx, id, expectedVersion);
      await deleteWorkingCopy(tx, { recommendationId: id, staffUserId: staff.id });
      return this.saveIn(tx, staff, { row, content });
    });
  }

  /** In the transaction of the caller, which has checked the permission and locked the row. */
  async saveIn(
    tx: EntityManager,
    by: Staff,
    { row, content }: { row: RecommendationRow; content: Content },
  ): Promise<RecommendationRow> {
    await this.lockAndCheck(tx, row.kind, content);
    const before = row.draftId === null ? null : await tx.findOneByOrFail(RevisionRow, { id: row.draftId });
    const draft = await this.write(tx, by, { row, draft: before, content });
    await this.needs.audit.record(tx, {
      by,
      action: 'recommendation.save',
      objectId: row.id,
      title: content.title,
      summary: `« ${content.title} », version ${draft.number}`,
      before: { status: before?.status ?? statusWithoutDraft(row) },
      after: { status: draft.status, revision: draft.number },
    });
    return tx.save(RecommendationRow, {
      ...row,
      draftId: draft.id,
      version: row.version + 1,
      changedAt: this.needs.clock.now(),
    });
  }

  /** Begins a draft with what an earlier revision says, but for what has been deleted since: it is told in `leftOut`. */
  async restore(
    tx: EntityManager,
    by: Actor,
    { row, number }: { row: RecommendationRow; number: number | null },
  ): Promise<{ row: RecommendationRow; leftOut: Sentence[] }> {
    if (number === null) return refuse(revisionRequired);
    const earlier = await tx.findOneBy(RevisionRow, { recommendationId: row.id, number });
    if (earlier === null) return refuse(unknownRevision);
    await lockSituations(tx);
    const { content, leftOut } = await readWithoutGone(tx, earlier.content);
    await this.lockAndCheck(tx, row.kind, content);
    const draft = await this.begin(tx, row, { content, authorIds: withAuthor(earlier.authorIds, by) });
    return { row: { ...row, draftId: draft.id }, leftOut };
  }

  /** Begins a draft with content that comes from elsewhere and was checked, on a locked recommendation that has none. */
  async beginWith(
    tx: EntityManager,
    by: Actor,
    { row, content }: { row: RecommendationRow; content: Content },
  ): Promise<RecommendationRow> {
    const draft = await this.begin(tx, row, { content, authorIds: await this.formerAuthors(tx, row) });
    await this.needs.audit.record(tx, {
      by,
      action: 'recommendation.save',
      objectId: row.id,
      title: content.title,
      summary: `« ${content.title} », version ${draft.number}`,
      before: { status: statusWithoutDraft(row) },
      after: { status: draft.status, revision: draft.number },
    });
    const changed = { draftId: draft.id, version: row.version + 1, changedAt: this.needs.clock.now() };
    return tx.save(RecommendationRow, { ...row, ...changed });
  }

  /** The row, locked until the transaction ends. Refuses an unknown id and a stale version. */
  async lockVersion(tx: EntityManager, id: string, expectedVersion: number): Promise<RecommendationRow> {
    const row = (await lockRow(tx, RecommendationRow, id)) ?? refuse(unknownRecommendation);
    if (row.version !== expectedVersion) refuse(await this.needs.audit.conflict(tx, 'recommendation', id));
    return row;
  }

  /** Refuses faulty content, naming all its faults at once. */
  async lockAndCheck(tx: EntityManager, kind: RecommendationKind, content: Content): Promise<void> {
    refuseAny(await this.lockAndFind(tx, kind, content));
  }

  /** The faults of a content, while nobody changes the situations that it names. */
  async lockAndFind(tx: EntityManager, kind: RecommendationKind, content: Content): Promise<(Refusal | undefined)[]> {
    await lockSituations(tx);
    return contentFaults(kind, content, {
      world: await this.needs.worlds.current(tx),
      known: await knownTo(tx, content),
    });
  }

  /** Creates a recommendation with its first draft. A contributor's words have no staff author. */
  async createWithDraft(tx: EntityManager, by: Actor, first: FirstDraft): Promise<RecommendationRow> {
    const { id, kind, content, slug = await unusedSlug(tx, content.title) } = first;
    const now = this.needs.clock.now();
    const row = await tx.save(RecommendationRow, {
      ...(id === undefined ? {} : { id }),
      version: 1,
      slug,
      kind,
      draftId: null,
      scheduledId: null,
      publishedId: null,
      changedAt: now,
    });
    const authorIds = await authorsWith(tx, content, first.authorIds ?? staffIdOf(by));
    const draft = await tx.save(RevisionRow, {
      recommendationId: row.id,
      number: 1,
      status: 'DRAFT',
      content,
      authorIds,
      createdAt: now,
    });
    await this.needs.audit.record(tx, {
      by,
      action: 'recommendation.create',
      objectId: row.id,
      title: content.title,
      summary: `« ${content.title} »`,
      after: { kind, status: draft.status, revision: draft.number },
    });
    return tx.save(RecommendationRow, { ...row, draftId: draft.id });
  }

  /** An edit goes into the draft and voids its approval; what is public stays as it is. */
  private async write(
    tx: EntityManager,
    by: Staff,
    { row, draft, content }: { row: RecommendationRow; draft: RevisionRow | null; content: Content },
  ): Promise<RevisionRow> {
    if (draft !== null) {
      const authorIds = await authorsWith(tx, content, withAuthor(draft.authorIds, by));
      return tx.save(RevisionRow, {
        ...draft,
        content,
        authorIds,
        status: 'DRAFT' as const,
        approvedById: null,
        bypassReason: null,
        personaReason: null,
      });
    }
    return this.begin(tx, row, { content, authorIds: withAuthor(await this.formerAuthors(tx, row), by) });
  }

  /** Of what a new draft is written on: their words are still in it. */
  private async formerAuthors(tx: EntityManager, { id }: RecommendationRow): Promise<string[]> {
    const [before] = await tx.find(RevisionRow, {
      where: { recommendationId: id },
      order: { number: 'DESC' },
      take: 1,
    });
    return before?.authorIds ?? [];
  }

  private async begin(
    tx: EntityManager,
    { id: recommendationId }: RecommendationRow,
    { content, authorIds }: Pick<RevisionRow, 'content' | 'authorIds'>,
  ): Promise<RevisionRow> {
    const last = await tx.maximum(RevisionRow, 'number', { recommendationId });
    return tx.save(RevisionRow, {
      ...{ recommendationId, content, authorIds: await authorsWith(tx, content, authorIds) },
      number: (last ?? 0) + 1,
      status: 'DRAFT' as const,
      createdAt: this.needs.clock.now(),
    });
  }
}

/** First author first. */
function withAuthor(authorIds: readonly string[], by: Actor): string[] {
  return [...new Set([...authorIds, ...staffIdOf(by)])];
}

/** Before the draft holds the words itself. */
async function authorsWith(tx: EntityManager, content: Content, authorIds: readonly string[]): Promise<string[]> {
  return [...new Set([...authorIds, ...(await authorsOfWords(tx, content))])];
}

function staffIdOf(by: Actor): string[] {
  return typeof by === 'object' && by.kind === 'STAFF' ? [by.id] : [];
}

async function unusedSlug(tx: EntityManager, title: string): Promise<string> {
  const slug = slugFrom(title);
  const similar = await tx.find(RecommendationRow, { select: { slug: true }, where: { slug: Like(`${slug}%`) } });
  return freeSlug(slug, new Set(similar.map((row) => row.slug)));
}
