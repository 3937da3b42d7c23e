import type { EntityManager } from 'typeorm';
import { SYSTEM, may } from '../../accounts/permissions';
import { demandStaff } from '../../accounts';
import type { Actor } from '../../accounts';
import type { Viewer } from '../../accounts/permissions';
import { forbidden } from '../../platform/graphql/errors';
import { optionalLengthFault, tidy } from '../../platform/checks';
import { refuse, refuseAny } from '../../platform/user-errors';
import { actionNotAllowed, checklistFailed, messageRequired } from '../catalogue.errors';
import { readDrafts } from '../catalogue.policy';
import { blockingLabels } from '../checks/checklist.rules';
import type { DraftsNeeds, DraftsService } from './drafts.service';
import type { MoveRecommendationInput } from './editorial-inputs.graphql';
import { MOVES, nextStatus } from './editorial.rules';
import type { DraftStatus, EditorialState, RecommendationAction } from './editorial.rules';
import { deletePublished, incrementCatalogueVersion, upsertPublished } from '../published/publishing.writes';
import { RecommendationRow } from './recommendation.entity';
import { RevisionRow } from './revision.entity';

/** Characters of a message between colleagues. */
const MAX_MESSAGE = 2000;

/** Lets other areas act on a publication, in its transaction. */
export interface PublicationListener {
  published(tx: EntityManager, by: Actor, recommendationId: string): Promise<void>;
}

/** A move that has passed the checks. */
interface Moving {
  row: RecommendationRow;
  draft: RevisionRow | null;
  message: string | null;
  /** The status of the draft after the move. */
  next: DraftStatus | 'NONE';
}

type Effect = (tx: EntityManager, by: Actor, moving: Moving) => Promise<RecommendationRow>;

/** Moves through review to publication, and out of it. */
export class EditorialService {
  /** The effect of each allowed move. SAVE is missing because it carries content and has its own mutation. */
  private readonly effects: Readonly<Record<Exclude<RecommendationAction, 'SAVE'>, Effect>> = {
    SUBMIT_FOR_REVIEW: async (tx, _by, moving) => this.moveDraft(tx, moving, { approvedById: null }),
    APPROVE: async (tx, by, moving) => this.moveDraft(tx, moving, { approvedById: idOf(by) }),
    REQUEST_CHANGES: async (tx, _by, moving) => this.moveDraft(tx, moving, { approvedById: null }),
    PUBLISH: async (tx, by, moving) => this.publish(tx, by, moving),
    ARCHIVE: async (tx, _by, moving) => this.archive(tx, moving),
  };

  constructor(
    private readonly needs: DraftsNeeds,
    private readonly drafts: DraftsService,
    private readonly listener: PublicationListener,
  ) {}

  async move(viewer: Viewer, input: MoveRecommendationInput): Promise<RecommendationRow> {
    const staff = demandStaff(viewer, readDrafts);
    const { action } = input;
    if (!may(staff, MOVES[action].permission)) throw forbidden();
    const message = tidy(input.message);
    refuseAny([optionalLengthFault('message', message, MAX_MESSAGE)]);
    return this.needs.database.transaction(async (tx) => {
      const row = await this.drafts.lockVersion(tx, input.id, input.expectedVersion);
      const draft = row.draftId === null ? null : await tx.findOneByOrFail(RevisionRow, { id: row.draftId });
      if (action === 'SAVE') return refuse(actionNotAllowed);
      const next = nextStatus(action, stateOf(row, draft), staff) ?? refuse(actionNotAllowed);
      if (action === 'REQUEST_CHANGES' && message === null) refuse(messageRequired);
      if ((action === 'SUBMIT_FOR_REVIEW' || action === 'PUBLISH') && draft !== null) refuseUnready(row, draft);
      const moved = await this.effects[action](tx, staff, { row, draft, message, next });
      await this.record(tx, staff, { action, row, about: aboutOf(action, draft, message) });
      return tx.save(RecommendationRow, { ...moved, version: row.version + 1, changedAt: this.needs.clock.now() });
    });
  }

  /** Publishes starter content as it is loaded, without a review. */
  async publishAs(tx: EntityManager, by: typeof SYSTEM, row: RecommendationRow): Promise<RecommendationRow> {
    const draft = await tx.findOneByOrFail(RevisionRow, { id: row.draftId ?? '' });
    const published = await this.publish(tx, by, { row, draft, message: null, next: 'NONE' });
    await this.record(tx, by, { action: 'PUBLISH', row, about: aboutOf('PUBLISH', draft, null) });
    return tx.save(RecommendationRow, published);
  }

  private async moveDraft(
    tx: EntityManager,
    { row, draft, next }: Moving,
    changes: Pick<RevisionRow, 'approvedById'>,
  ): Promise<RecommendationRow> {
    await tx.save(RevisionRow, { ...(draft as RevisionRow), status: next as DraftStatus, ...changes });
    return row;
  }

  private async publish(tx: EntityManager, by: Actor, { row, draft }: Moving): Promise<RecommendationRow> {
    const now = this.needs.clock.now();
    if (row.publishedId !== null)
      await tx.update(RevisionRow, { id: row.publishedId }, { status: 'SUPERSEDED', endedAt: now });
    const revision = await tx.save(RevisionRow, {
      ...(draft as RevisionRow),
      status: 'PUBLISHED' as const,
      publishedAt: now,
    });
    await upsertPublished(tx, row, revision);
    await incrementCatalogueVersion(tx, now);
    await this.listener.published(tx, by, row.id);
    return { ...row, draftId: null, publishedId: revision.id };
  }

  private async archive(tx: EntityManager, { row, draft }: Moving): Promise<RecommendationRow> {
    const endedAt = this.needs.clock.now();
    if (draft !== null) await tx.update(RevisionRow, { id: draft.id }, { status: 'ARCHIVED' });
    if (row.publishedId !== null)
      await tx.update(RevisionRow, { id: row.publishedId }, { status: 'ARCHIVED', endedAt });
    await deletePublished(tx, row.id);
    await incrementCatalogueVersion(tx);
    return { ...row, draftId: null, publishedId: null };
  }

  private async record(
    tx: EntityManager,
    by: Actor,
    { action, row, about }: { action: RecommendationAction; row: RecommendationRow; about: string },
  ): Promise<void> {
    await this.needs.audit.record(tx, {
      by,
      action: `recommendation.${action.toLowerCase().replaceAll('_', '-')}`,
      objectId: row.id,
      summary: about,
    });
  }
}

function idOf(by: Actor): string | null {
  return typeof by === 'object' && by.kind === 'STAFF' ? by.id : null;
}

function aboutOf(action: RecommendationAction, draft: RevisionRow | null, message: string | null): string {
  if (action === 'PUBLISH' || message === null) return action === 'ARCHIVE' ? 'retirée' : `révision ${draft?.number}`;
  return message;
}

export function stateOf(row: { publishedId: string | null }, draft: RevisionRow | null): EditorialState {
  return {
    draft: draft && { status: draft.status as DraftStatus, authorIds: draft.authorIds },
    isPublished: row.publishedId !== null,
  };
}

function refuseUnready(row: RecommendationRow, draft: RevisionRow): void {
  const missing = blockingLabels(row.kind, draft.content);
  if (missing.length > 0) refuse(checklistFailed(missing));
}
