import type { DataSource } from 'typeorm';
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
  'profileId' | 'date' | 'status' | 'recommendationId' | 'revisionNumber' | 'reasons'
>;

const COLUMNS = 'id, locale, facts, time_zone AS "timeZone", version, created_at AS "createdAt"';

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
  const asked = [days.map(({ profileId }) => profileId), [...new Set(days.map(({ date }) => date))]];
  const dates = new Map(days.map(({ profileId, date }) => [profileId, date]));
  const isAsked = ({ profileId, date }: PersonDay): boolean => dates.get(profileId) === date;
  const plans = await manager.query<(PersonDay & { note: PlanNoteKey | null })[]>(
    `SELECT profile_id AS "profileId", date::text, note FROM daily_plan WHERE profile_id = ANY($1) AND date = ANY($2::date[])`,
    asked,
  );
  const actions = await manager.query<LeftAction[]>(
    `SELECT profile_id AS "profileId", date::text, status, recommendation_id AS "recommendationId", revision_number AS "revisionNumber", reasons
     FROM planned_action WHERE profile_id = ANY($1) AND date = ANY($2::date[]) AND status IN ('PROPOSED', 'ACCEPTED') ORDER BY position`,
    asked,
  );
  const actionsOf = Map.groupBy(actions.filter(isAsked), ({ profileId }) => profileId);
  return new Map(
    plans.filter(isAsked).map(({ profileId, note }) => [profileId, { note, actions: actionsOf.get(profileId) ?? [] }]),
  );
}

/** Those of them whose plan is not made yet. */
export async function unmadeAmong({ manager }: DataSource, wanted: readonly Wanted[]): Promise<Wanted[]> {
  const made = await manager.query<{ id: string; date: string }[]>(
    'SELECT profile_id AS id, date::text FROM daily_plan WHERE profile_id = ANY($1) AND date = ANY($2::date[])',
    [wanted.map(({ profile }) => profile.id), [...new Set(wanted.map(({ today }) => today))]],
  );
  const names = new Set(made.map(({ id, date }) => `${id}:${date}`));
  return wanted.filter(({ profile, today }) => !names.has(`${profile.id}:${today}`));
}
