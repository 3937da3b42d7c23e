import type { DataSource, EntityManager } from 'typeorm';
import { StaffUserRow } from '../../accounts';
import { may } from '../../accounts/permissions';
import type { Clock } from '../../platform/clock';
import type { NoticesService } from '../../team';
import { publishRecommendations, reviewRecommendations } from '../catalogue.policy';
import { REVIEW_SUBJECT } from './review-notice.rules';

/** What one run tells of; the next tells of the rest. */
const MAX_TOLD = 5_000;

/** Writes down who is told of what, so that each overdue review is told once. */
const OVERDUE = `
  UPDATE recommendation_review SET told_at = $1
  WHERE recommendation_id IN (
    SELECT recommendation_id FROM recommendation_review
    WHERE due_at <= $1 AND told_at IS NULL
    ORDER BY due_at, recommendation_id LIMIT ${MAX_TOLD} FOR UPDATE SKIP LOCKED)
  RETURNING recommendation_id AS id, owner_id AS "ownerId", due_at AS "dueAt"`;

interface Overdue {
  id: string;
  ownerId: string | null;
  dueAt: Date;
}

/** Tells owners what of theirs is to be looked at again. */
export class ReviewRemindersService {
  constructor(
    private readonly database: DataSource,
    private readonly clock: Clock,
    private readonly needs: { notices: NoticesService },
  ) {}

  /** Run again, it tells nothing twice. */
  async remind(): Promise<void> {
    await this.database.transaction(async (tx) => {
      const [rows] = await tx.query<[Overdue[], number]>(OVERDUE, [this.clock.now()]);
      const overdue = rows.toSorted((left, right) => left.dueAt.getTime() - right.dueAt.getTime());
      if (overdue.length === 0) return;
      const told = await toldOf(tx, overdue);
      await this.needs.notices.tell(
        tx,
        [...told].map(([staffUserId, ids]) => ({
          ...{ staffUserId, kind: 'REMINDER', byId: null, counts: { OVERDUE: ids.length } },
          subject: { type: REVIEW_SUBJECT, ids },
        })),
      );
    });
  }
}

/** Each owner who may still review; of what has none, everybody who may publish. */
async function toldOf(tx: EntityManager, overdue: readonly Overdue[]): Promise<Map<string, string[]>> {
  const people = await tx.find(StaffUserRow, { where: { active: true }, order: { id: 'ASC' } });
  const staff = people.map(({ id, name, roles }) => ({ kind: 'STAFF' as const, id, name, roles }));
  const reviewers = new Set(staff.filter((one) => may(one, reviewRecommendations)).map(({ id }) => id));
  const publishers = staff.filter((one) => may(one, publishRecommendations)).map(({ id }) => id);
  const told = new Map<string, string[]>();
  for (const { id, ownerId } of overdue)
    for (const whom of ownerId !== null && reviewers.has(ownerId) ? [ownerId] : publishers)
      told.set(whom, [...(told.get(whom) ?? []), id]);
  return told;
}
