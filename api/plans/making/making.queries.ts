import type { DataSource, EntityManager } from 'typeorm';
import type { ProfileRow } from '../../profiles';
import type { PlanNoteKey } from '../notes/plan-note.rules';
import type { PlannedActionRow } from '../planned-action.entity';
import type { PersonDay } from './making.writes';

/** A person whose plan of a day is to be made. */
export interface Wanted {
  profile: ProfileRow;
  /** ISO day, where they live. */
  today: string;
}

/** What is not answered, or accepted. */
export type LeftAction = Pick<
  PlannedActionRow,
  'profileId' | 'status' | 'recommendationId' | 'revisionNumber' | 'reasons'
>;

export type DoneAction = Pick<PlannedActionRow, 'profileId' | 'recommendationId' | 'revisionNumber'>;

/** Before a day, without the day. */
const WEEK_DAYS = 7;

const COLUMNS =
  'id, locale, facts, skipped_questions AS "skippedQuestions", time_zone AS "timeZone", version, created_at AS "createdAt"';

/** In no order. Whoever has no profile any more is left out. */
export async function profilesAmong({ manager }: DataSource, ids: readonly string[]): Promise<ProfileRow[]> {
  return manager.query<ProfileRow[]>(`SELECT ${COLUMNS} FROM profile WHERE id = ANY($1)`, [ids]);
}

/** By ranges of ids: the next ones after one, up to another. */
export async function profilesBetween(
  { manager }: DataSource,
  { after, upTo, most }: { after: string; upTo: string; most: number },
): Promise<ProfileRow[]> {
  return manager.query<ProfileRow[]>(
    `SELECT ${COLUMNS} FROM profile WHERE id > $1 AND id <= $2 ORDER BY id LIMIT ${most}`,
    [after, upTo],
  );
}

/** What is left to do of plans, by profile, in the order of the plan; without the plans that are not made. */
export async function leftOf(
  { manager }: DataSource,
  days: readonly PersonDay[],
): Promise<Map<string, { note: PlanNoteKey | null; actions: LeftAction[] }>> {
  const asked = [days.map(({ profileId }) => profileId), days.map(({ date }) => date)];
  const plans = await manager.query<{ profileId: string; note: PlanNoteKey | null }[]>(
    `SELECT given.id AS "profileId", note FROM unnest($1::uuid[], $2::date[]) AS given (id, date)
     JOIN daily_plan ON daily_plan.profile_id = given.id AND daily_plan.date = given.date`,
    asked,
  );
  const actions = await manager.query<LeftAction[]>(
    `SELECT given.id AS "profileId", status, recommendation_id AS "recommendationId", revision_number AS "revisionNumber", reasons
     FROM unnest($1::uuid[], $2::date[]) AS given (id, date)
     CROSS JOIN LATERAL (SELECT * FROM planned_action WHERE profile_id = given.id AND date = given.date OFFSET 0) AS own
     WHERE status IN ('PROPOSED', 'ACCEPTED') ORDER BY position`,
    asked,
  );
  const actionsOf = Map.groupBy(actions, ({ profileId }) => profileId);
  return new Map(plans.map(({ profileId, note }) => [profileId, { note, actions: actionsOf.get(profileId) ?? [] }]));
}

/** What people did in the seven days before each a day of theirs, the last first. */
export async function doneBefore(manager: EntityManager, days: readonly PersonDay[]): Promise<DoneAction[]> {
  return manager.query<DoneAction[]>(
    `SELECT given.id AS "profileId", recommendation_id AS "recommendationId", revision_number AS "revisionNumber"
     FROM unnest($1::uuid[], $2::date[]) AS given (id, date)
     JOIN planned_action AS own ON own.profile_id = given.id AND own.date >= given.date - ${WEEK_DAYS} AND own.date < given.date
     WHERE own.status = 'DONE' ORDER BY own.date DESC, own.position`,
    [days.map(({ profileId }) => profileId), days.map(({ date }) => date)],
  );
}

/** Those of them whose plan is not made yet. */
export async function unmadeAmong({ manager }: DataSource, wanted: readonly Wanted[]): Promise<Wanted[]> {
  const made = await manager.query<{ id: string; date: string }[]>(
    `SELECT given.id, given.date::text FROM unnest($1::uuid[], $2::date[]) AS given (id, date)
     JOIN daily_plan ON daily_plan.profile_id = given.id AND daily_plan.date = given.date`,
    [wanted.map(({ profile }) => profile.id), wanted.map(({ today }) => today)],
  );
  const names = new Set(made.map(({ id, date }) => `${id}:${date}`));
  return wanted.filter(({ profile, today }) => !names.has(`${profile.id}:${today}`));
}
