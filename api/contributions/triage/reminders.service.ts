import type { DataSource, EntityManager } from 'typeorm';
import { StaffUserRow } from '../../accounts';
import type { Clock } from '../../platform/clock';
import type { ReferenceIndexService } from '../../reference';
import { remindersFor, reachedBy } from './reminders.rules';
import type { Reminded, Threshold, Waiting } from './reminders.rules';
import { isWorkingDay } from '../../team/working-days';
import type { NoticesService, TerritoriesService } from '../../team';
import { SUBJECT } from './notice-text.rules';

/** What one run tells of; the next tells of the rest. */
const MAX_REMINDED = 5_000;

/** Writes down what is reached and was not yet: each threshold once. Of several at once, the most urgent is told. */
const REACHED = `
  WITH late AS (
    SELECT id, due_at, place_code, CASE WHEN claim_expires_at > $1 THEN claimed_by_id END AS holder_id
    FROM contribution
    WHERE status IN ('RECEIVED', 'IN_REVIEW') AND due_at <= $2
      AND NOT EXISTS (
        SELECT FROM contribution_reminder told
        WHERE told.contribution_id = contribution.id AND told.due_at = contribution.due_at
          AND told.threshold = CASE WHEN contribution.due_at <= $4 THEN 'LONG_OVERDUE' WHEN contribution.due_at <= $3 THEN 'OVERDUE' ELSE 'DUE_SOON' END)
    ORDER BY due_at, id LIMIT ${MAX_REMINDED}
  ), told AS (
    INSERT INTO contribution_reminder (contribution_id, due_at, threshold, at)
    SELECT id, due_at, threshold, $1 FROM late JOIN (VALUES ('DUE_SOON', $2::timestamptz), ('OVERDUE', $3), ('LONG_OVERDUE', $4)) AS reached (threshold, until) ON due_at <= until
    ON CONFLICT DO NOTHING
    RETURNING contribution_id, threshold
  )
  SELECT late.id AS "contributionId", late.place_code AS "placeCode", late.holder_id AS "holderId", array_agg(told.threshold) AS thresholds
  FROM late JOIN told ON told.contribution_id = late.id
  GROUP BY late.id, late.place_code, late.holder_id, late.due_at
  ORDER BY late.due_at, late.id`;

interface Reached {
  contributionId: string;
  placeCode: string | null;
  holderId: string | null;
  thresholds: Threshold[];
}

/** Reminds the team of what waits for an answer. */
export class RemindersService {
  constructor(
    private readonly database: DataSource,
    private readonly clock: Clock,
    private readonly needs: { places: ReferenceIndexService; notices: NoticesService; territories: TerritoriesService },
  ) {}

  /** On working days. Run again, it tells nothing twice. */
  async remind(): Promise<void> {
    const now = this.clock.now();
    if (!isWorkingDay(now)) return;
    await this.database.transaction(async (tx) => {
      const waiting = await this.waiting(tx, now);
      if (waiting.length === 0) return;
      const reminders = remindersFor(waiting, await this.team(tx));
      await this.needs.notices.tell(
        tx,
        reminders.map(({ contributionIds, ...reminder }) => ({
          ...reminder,
          kind: 'REMINDER',
          byId: null,
          subject: { type: SUBJECT, ids: contributionIds },
        })),
      );
    });
  }

  private async waiting(tx: EntityManager, now: Date): Promise<Waiting[]> {
    const { DUE_SOON, OVERDUE, LONG_OVERDUE } = reachedBy(now);
    const rows = await tx.query<Reached[]>(REACHED, [now, DUE_SOON, OVERDUE, LONG_OVERDUE]);
    return Promise.all(
      rows.map(async ({ contributionId, placeCode, holderId, thresholds }) => {
        const threshold =
          (['LONG_OVERDUE', 'OVERDUE', 'DUE_SOON'] as const).find((one) => thresholds.includes(one)) ?? 'DUE_SOON';
        return {
          contributionId,
          threshold,
          holderId,
          placeChain: placeCode === null ? [] : await this.needs.places.placeChain(placeCode),
        };
      }),
    );
  }
  /** Everybody who is still there. */
  private async team(tx: EntityManager): Promise<Reminded[]> {
    const people = await tx.find(StaffUserRow, { where: { active: true }, order: { id: 'ASC' } });
    const territories = await this.needs.territories.ofEach(
      tx,
      people.map(({ id }) => id),
    );
    return people.map(({ id, roles }, index) => ({
      id,
      isAdmin: roles.includes('ADMIN'),
      isModerator: roles.includes('MODERATOR'),
      territories: territories[index] ?? [],
    }));
  }
}
