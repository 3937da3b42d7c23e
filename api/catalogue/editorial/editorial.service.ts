import { In } from 'typeorm';
import type { EntityManager } from 'typeorm';
import { SYSTEM, may } from '../../accounts/permissions';
import { demandStaff } from '../../accounts';
import type { Actor } from '../../accounts';
import type { Staff, Viewer } from '../../accounts/permissions';
import type { DatabaseClock } from '../../platform/clock';
import { momentInDatabase } from '../../platform/database/moment';
import { forbidden } from '../../platform/graphql/errors';
import type { Sentence } from '../../platform/language';
import { optionalLengthFault, tidy } from '../../platform/checks';
import { refuse, refuseAny } from '../../platform/user-errors';
import type { Refusal } from '../../platform/user-errors';
import { actionNotAllowed, bypassReasonRequired, messageRequired } from '../catalogue.errors';
import { readDrafts } from '../catalogue.policy';
import type { DraftsNeeds, DraftsService } from './drafts.service';
import type { MoveRecommendationInput } from './editorial-inputs.graphql';
import { MOVES, NOT_APPROVED, nextStatus } from './editorial.rules';
import type { DraftStatus, EditorialState, RecommendationAction } from './editorial.rules';
import type { EditorialNoticesService } from './editorial-notices.service';
import type { GatesService } from './gates.service';
import type { PublicationService } from './publication.service';
import { movedValues } from './moved-values.queries';
import { RecommendationRow } from './recommendation.entity';
import { RevisionRow } from './revision.entity';
import type { ReviewCommentsService } from '../comments/review-comments.service';
import { commentFaults } from '../comments/review-comments.rules';
import type { FieldComment } from '../comments/review-comments.rules';
import { momentFaults } from '../schedule/schedule.rules';
import type { Days } from '../schedule/schedule.rules';
import type { ScheduleService } from '../schedule/schedule.service';

/** Characters of a message between colleagues. */
const MAX_MESSAGE = 2000;

/** A move that has passed the checks. */
interface Moving {
  row: RecommendationRow;
  draft: RevisionRow | null;
  message: string | null;
  /** Of a review, on single fields. */
  comments: readonly FieldComment[];
  /** Of the revision to take up. */
  revisionNumber: number | null;
  days: Days;
  /** The status of the draft after the move. */
  next: DraftStatus | 'NONE';
}

/** The recommendation after a move; of RESTORE also what the draft does without. */
interface Done {
  row: RecommendationRow;
  leftOut: readonly Sentence[];
}

type Effect = (tx: EntityManager, by: Actor, moving: Moving) => Promise<RecommendationRow | Done>;

type Approval = Partial<Pick<RevisionRow, 'approvedById' | 'bypassReason' | 'personaReason'>>;

const NO_DAYS: Days = { publishAt: null, unpublishAt: null };

/** What a message has to say, for those moves that need one. */
const NEEDS_MESSAGE: Partial<Record<RecommendationAction, Refusal>> = {
  REQUEST_CHANGES: messageRequired,
  BYPASS_REVIEW: bypassReasonRequired,
};

interface EditorialNeeds extends Pick<DraftsNeeds, 'database' | 'clock' | 'audit'> {
  databaseClock: DatabaseClock;
  drafts: DraftsService;
  publication: PublicationService;
  schedule: ScheduleService;
  notices: EditorialNoticesService;
  comments: ReviewCommentsService;
  gates: GatesService;
}

/** Moves through review to publication, and out of it. */
export class EditorialService {
  /** The effect of each allowed move. SAVE is missing because it carries content and has its own mutation. */
  private readonly effects: Readonly<Record<Exclude<RecommendationAction, 'SAVE'>, Effect>> = {
    SUBMIT_FOR_REVIEW: async (tx, _by, moving) => this.moveDraft(tx, moving, NOT_APPROVED),
    APPROVE: async (tx, by, moving) => this.moveDraft(tx, moving, { approvedById: idOf(by), bypassReason: null }),
    REQUEST_CHANGES: async (tx, _by, moving) => this.moveDraft(tx, moving, NOT_APPROVED),
    BYPASS_REVIEW: async (tx, by, moving) =>
      this.moveDraft(tx, moving, { approvedById: idOf(by), bypassReason: moving.message }),
    PUBLISH: async (tx, by, moving) => this.publish(tx, by, moving),
    SCHEDULE: async (tx, by, moving) => this.needs.schedule.plan(tx, { ...moving, byId: idOf(by) as string }),
    UNSCHEDULE: async (tx, _by, moving) => this.needs.schedule.cancel(tx, moving),
    ARCHIVE: async (tx, _by, moving) => this.archive(tx, moving),
    RESTORE: async (tx, by, { row, revisionNumber }) =>
      this.needs.drafts.restore(tx, by, { row, number: revisionNumber }),
  };

  constructor(private readonly needs: EditorialNeeds) {}

  async move(viewer: Viewer, input: MoveRecommendationInput): Promise<Done> {
    const staff = demandStaff(viewer, readDrafts);
    const { action, revisionNumber = null, publishAt = null, unpublishAt = null } = input;
    const comments = input.comments ?? [];
    if (!may(staff, MOVES[action].permission)) throw forbidden();
    const message = tidy(input.message);
    refuseAny([optionalLengthFault('message', message, MAX_MESSAGE), ...commentFaults(action, comments)]);
    return this.needs.database.transaction(async (tx) => {
      const row = await this.needs.drafts.lockVersion(tx, input.id, input.expectedVersion);
      const { draft, published } = await revisionsOf(tx, row);
      if (action === 'SAVE') return refuse(actionNotAllowed);
      const next = nextStatus(action, stateOf(row, { draft, published }), staff) ?? refuse(actionNotAllowed);
      const needed = NEEDS_MESSAGE[action];
      if (needed !== undefined && message === null && comments.length === 0) refuse(needed);
      const moving = { row, draft, message, comments, revisionNumber, days: { publishAt, unpublishAt }, next };
      refuseAny([await this.needs.gates.refusal(tx, gatesOf(action, moving), moving)]);
      const effect = await this.effects[action](tx, staff, moving);
      const { row: after, leftOut } = 'leftOut' in effect ? effect : { row: effect, leftOut: [] };
      await this.record(tx, { by: staff, action, ...moving, leftOut });
      await this.tell(tx, staff, { action, row, draft, comments });
      const changes = { version: row.version + 1, changedAt: this.needs.clock.now() };
      return { row: await tx.save(RecommendationRow, { ...after, ...changes }), leftOut };
    });
  }

  /** Publishes starter content as it is loaded, without a review. */
  async publishAs(tx: EntityManager, by: typeof SYSTEM, row: RecommendationRow): Promise<RecommendationRow> {
    const draft = await tx.findOneByOrFail(RevisionRow, { id: row.draftId ?? '' });
    const published = await this.needs.publication.publish(tx, by, { row, revision: draft });
    const moving = {
      row,
      draft,
      message: null,
      comments: [],
      revisionNumber: null,
      days: NO_DAYS,
      next: 'NONE' as const,
    };
    await this.record(tx, { by, action: 'PUBLISH', ...moving });
    return tx.save(RecommendationRow, published);
  }

  /** Keeps what a review says of single fields, and tells whom it concerns. */
  private async tell(
    tx: EntityManager,
    by: Staff,
    move: Pick<Moving, 'row' | 'comments'> & { action: RecommendationAction; draft: RevisionRow | null },
  ): Promise<void> {
    const { action, row, draft, comments } = move;
    if (draft !== null) await this.needs.comments.add(tx, by, { revisionId: draft.id, comments });
    await this.needs.notices.tell(tx, action, { row, revision: draft, byId: by.id, comments: comments.length });
  }

  private async moveDraft(
    tx: EntityManager,
    { row, draft, next }: Moving,
    changes: Approval,
  ): Promise<RecommendationRow> {
    await tx.save(RevisionRow, { ...(draft as RevisionRow), status: next as DraftStatus, ...changes });
    return row;
  }

  private async publish(
    tx: EntityManager,
    by: Actor,
    { row, draft, days, message }: Moving,
  ): Promise<RecommendationRow> {
    const { unpublishAt } = days;
    refuseAny(momentFaults('unpublishAt', unpublishAt, await momentInDatabase(tx, this.needs.databaseClock)));
    const scheduledById = unpublishAt === null ? null : idOf(by);
    const withdrawalReason = unpublishAt === null ? null : message;
    const revision = { ...(draft as RevisionRow), unpublishAt, scheduledById, withdrawalReason };
    return this.needs.publication.publish(tx, by, { row, revision });
  }

  private async archive(tx: EntityManager, { row }: Moving): Promise<RecommendationRow> {
    const putAway = [row.draftId, row.scheduledId].filter((id) => id !== null);
    if (putAway.length > 0) await tx.update(RevisionRow, { id: In(putAway) }, { status: 'ARCHIVED' });
    const withdrawn = await this.needs.publication.withdraw(tx, row);
    return { ...withdrawn, draftId: null, scheduledId: null };
  }

  private async record(
    tx: EntityManager,
    { by, action, ...moving }: Moving & { by: Actor; action: RecommendationAction; leftOut?: readonly Sentence[] },
  ): Promise<void> {
    await this.needs.audit.record(tx, {
      by,
      action: `recommendation.${action.toLowerCase().replaceAll('_', '-')}`,
      objectId: moving.row.id,
      reason: moving.message,
      ...(await movedValues(tx, action, moving)),
    });
  }
}

function idOf(by: Actor): string | null {
  return typeof by === 'object' && by.kind === 'STAFF' ? by.id : null;
}

/** What goes online, or offline, on a day that is set passes what is asked before it is done; other days for what waits pass nothing. */
function gatesOf(action: RecommendationAction, { row, days }: Moving): RecommendationAction {
  if (action !== 'SCHEDULE' || row.scheduledId !== null) return action;
  if (days.publishAt !== null) return 'PUBLISH';
  return days.unpublishAt === null ? action : 'ARCHIVE';
}

async function revisionsOf(
  tx: EntityManager,
  { draftId, publishedId }: RecommendationRow,
): Promise<{ draft: RevisionRow | null; published: RevisionRow | null }> {
  const read = async (id: string | null): Promise<RevisionRow | null> =>
    id === null ? null : tx.findOneByOrFail(RevisionRow, { id });
  return { draft: await read(draftId), published: await read(publishedId) };
}

export function stateOf(
  { scheduledId, publishedId }: Pick<RecommendationRow, 'scheduledId' | 'publishedId'>,
  { draft, published }: { draft: RevisionRow | null; published: RevisionRow | null },
): EditorialState {
  return {
    draft: draft && { status: draft.status as DraftStatus, authorIds: draft.authorIds },
    isScheduled: scheduledId !== null,
    isPublished: publishedId !== null,
    endsOnADay: (published?.unpublishAt ?? null) !== null,
  };
}
