import type { EntityManager, FindOptionsWhere } from 'typeorm';
import type { AuditValues } from '../../accounts';
import type { Sentence } from '../../platform/language';
import { daysInFrench } from '../schedule/schedule.rules';
import type { Days } from '../schedule/schedule.rules';
import type { DraftStatus, RecommendationAction } from './editorial.rules';
import type { RecommendationRow } from './recommendation.entity';
import { RevisionRow } from './revision.entity';

interface Moved {
  /** As it was before. */
  row: RecommendationRow;
  draft: RevisionRow | null;
  revisionNumber: number | null;
  days: Days;
  comments: readonly unknown[];
  next: DraftStatus | 'NONE';
  /** Of what is taken up again. */
  leftOut?: readonly Sentence[];
}

/** What the audit log tells of a move: the title, and the revision and its status before and after. */
export async function movedValues(
  tx: EntityManager,
  action: RecommendationAction,
  moved: Moved,
): Promise<{ title: string | undefined; summary: string; before: AuditValues; after: AuditValues }> {
  const { row, draft, revisionNumber } = moved;
  const told =
    action === 'RESTORE'
      ? { recommendationId: row.id, number: revisionNumber ?? 0 }
      : { id: row.scheduledId ?? row.publishedId };
  const revision = draft ?? (await tx.findOneBy(RevisionRow, told as FindOptionsWhere<RevisionRow>));
  const status = draft?.status ?? statusWithoutDraft(row);
  return {
    title: revision?.content.title,
    summary: summaryOf(action, moved, revision?.number),
    before: { status },
    after: {
      status: statusAfter(action, status, moved),
      ...(await revisionsAfter(tx, action, { row, number: revision?.number })),
      ...(moved.leftOut?.length ? { leftOut: moved.leftOut.map(({ fr }) => fr) } : {}),
      ...(moved.comments.length === 0 ? {} : { comments: moved.comments.length }),
    },
  };
}

/** What is taken up again becomes a revision of its own. */
async function revisionsAfter(
  tx: EntityManager,
  action: RecommendationAction,
  { row, number }: { row: RecommendationRow; number: number | undefined },
): Promise<AuditValues> {
  if (action !== 'RESTORE') return { revision: number };
  const revision = await tx.maximum(RevisionRow, 'number', { recommendationId: row.id });
  return { revision, restored: number };
}

export function statusWithoutDraft({ scheduledId, publishedId }: RecommendationRow): string {
  if (scheduledId !== null) return 'SCHEDULED';
  return publishedId === null ? 'ARCHIVED' : 'PUBLISHED';
}

function statusAfter(action: RecommendationAction, before: string, { days, next }: Moved): string {
  if (action === 'SCHEDULE') return days.publishAt === null ? before : 'SCHEDULED';
  if (next !== 'NONE') return next;
  if (action === 'UNSCHEDULE') return before === 'SCHEDULED' ? 'APPROVED' : before;
  return action === 'PUBLISH' ? 'PUBLISHED' : 'ARCHIVED';
}

function summaryOf(action: RecommendationAction, { days }: Moved, number: number | undefined): string {
  if (action === 'SCHEDULE') return daysInFrench(days);
  if (action === 'UNSCHEDULE') return 'date annulée';
  if (action === 'RESTORE') return `version ${number} reprise`;
  return action === 'ARCHIVE' ? 'retirée' : `version ${number}`;
}
