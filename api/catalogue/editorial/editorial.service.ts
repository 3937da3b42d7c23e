import type { EntityManager } from 'typeorm';
import { SYSTEM, may } from '../../accounts/permissions';
import { demandStaff } from '../../accounts';
import type { Actor } from '../../accounts';
import type { Staff, Viewer } from '../../accounts/permissions';
import { forbidden } from '../../platform/graphql/errors';
import { tidy } from '../../platform/checks';
import { refuse } from '../../platform/user-errors';
import { actionNotAllowed, checklistFailed, messageRequired } from '../catalogue.errors';
import { readDrafts } from '../catalogue.policy';
import { blockingLabels } from '../checks/checklist.rules';
import type { DraftsParts, DraftsService } from './drafts.service';
import type { MoveRecommendationInput } from './editorial.graphql';
import { MOVES, nextStatus } from './editorial.rules';
import type { DraftStatus, EditorialState, RecommendationAction } from './editorial.rules';
import { bumpCatalogue, hide, show } from '../published/publishing.writes';
import { RecommendationRow } from './recommendation.entity';
import { RevisionRow } from './revision.entity';

/** What other areas do when something becomes public; in the same transaction. */
export interface PublicationListener {
  published(tx: EntityManager, by: Actor, recommendationId: string): Promise<void>;
}

interface Moving {
  row: RecommendationRow;
  draft: RevisionRow | null;
  message: string | null;
}

/** Moves through review to publication, and out of it. */
export class EditorialService {
  constructor(
    private readonly parts: DraftsParts,
    private readonly drafts: DraftsService,
    private readonly listener: PublicationListener,
  ) {}

  async move(viewer: Viewer, input: MoveRecommendationInput): Promise<RecommendationRow> {
    const staff = demandStaff(viewer, readDrafts);
    if (!may(staff, MOVES[input.action].permission)) throw forbidden();
    return this.parts.database.transaction(async (tx) => {
      const row = await this.drafts.locked(tx, input.id, input.expectedVersion);
      const draft = row.draftId === null ? null : await tx.findOneByOrFail(RevisionRow, { id: row.draftId });
      const next = this.allowed(input.action, { row, draft, message: tidy(input.message) }, staff);
      const moved = await this.apply(tx, staff, {
        action: input.action,
        next,
        row,
        draft,
        message: tidy(input.message),
      });
      return tx.save(RecommendationRow, { ...moved, version: row.version + 1, changedAt: this.parts.clock.now() });
    });
  }

  /** For content that is published as it is loaded: the service itself approves it. */
  async publishAs(tx: EntityManager, by: typeof SYSTEM, row: RecommendationRow): Promise<RecommendationRow> {
    const draft = await tx.findOneByOrFail(RevisionRow, { id: row.draftId ?? '' });
    return tx.save(RecommendationRow, await this.publish(tx, by, { row, draft, message: null }));
  }

  private allowed(action: RecommendationAction, { row, draft, message }: Moving, viewer: Staff): DraftStatus | 'NONE' {
    // SAVE carries a content: it has a mutation of its own.
    const next = action === 'SAVE' ? undefined : nextStatus(action, stateOf(row, draft), viewer);
    if (next === undefined) return refuse(actionNotAllowed);
    if (action === 'REQUEST_CHANGES' && message === null) refuse(messageRequired);
    if ((action === 'SUBMIT_FOR_REVIEW' || action === 'PUBLISH') && draft !== null) refuseUnready(row, draft);
    return next;
  }

  private async apply(
    tx: EntityManager,
    by: Staff,
    moving: Moving & { action: RecommendationAction; next: DraftStatus | 'NONE' },
  ): Promise<RecommendationRow> {
    if (moving.action === 'PUBLISH') return this.publish(tx, by, moving);
    if (moving.action === 'ARCHIVE') return this.archive(tx, by, moving);
    const { action, next, row, draft, message } = moving;
    await tx.save(RevisionRow, {
      ...(draft as RevisionRow),
      status: next as DraftStatus,
      approvedById: action === 'APPROVE' ? by.id : null,
    });
    await this.record(tx, by, { action, row, about: message ?? `révision ${draft?.number}` });
    return row;
  }

  private async publish(tx: EntityManager, by: Actor, { row, draft }: Moving): Promise<RecommendationRow> {
    const now = this.parts.clock.now();
    if (row.publishedId !== null)
      await tx.update(RevisionRow, { id: row.publishedId }, { status: 'SUPERSEDED', endedAt: now });
    const revision = await tx.save(RevisionRow, {
      ...(draft as RevisionRow),
      status: 'PUBLISHED' as const,
      publishedAt: now,
    });
    await show(tx, row, revision);
    await bumpCatalogue(tx, now);
    await this.record(tx, by, { action: 'PUBLISH', row, about: `révision ${revision.number}` });
    await this.listener.published(tx, by, row.id);
    return { ...row, draftId: null, publishedId: revision.id };
  }

  private async archive(tx: EntityManager, by: Actor, { row, draft, message }: Moving): Promise<RecommendationRow> {
    const endedAt = this.parts.clock.now();
    if (draft !== null) await tx.update(RevisionRow, { id: draft.id }, { status: 'ARCHIVED' });
    if (row.publishedId !== null)
      await tx.update(RevisionRow, { id: row.publishedId }, { status: 'ARCHIVED', endedAt });
    await hide(tx, row.id);
    await bumpCatalogue(tx);
    await this.record(tx, by, { action: 'ARCHIVE', row, about: message ?? 'retirée' });
    return { ...row, draftId: null, publishedId: null };
  }

  private async record(
    tx: EntityManager,
    by: Actor,
    { action, row, about }: { action: RecommendationAction; row: RecommendationRow; about: string },
  ): Promise<void> {
    await this.parts.audit.record(tx, {
      by,
      action: `recommendation.${action.toLowerCase().replaceAll('_', '-')}`,
      objectId: row.id,
      summary: about,
    });
  }
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
