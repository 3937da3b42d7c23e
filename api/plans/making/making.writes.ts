import type { EntityManager } from 'typeorm';
import type { PublishedItem } from '../../catalogue';
import type { PlanNoteKey } from '../notes/plan-note.rules';
import type { PlannedActionRow } from '../planned-action.entity';
import { PlannedRevisionRow } from '../planned-revision.entity';
import { asPlanned } from '../planned-revision.rules';

/** A day of somebody. */
export interface PersonDay {
  profileId: string;
  /** ISO day. */
  date: string;
}

/**
 * Begins plans, and gives the profiles whose plans were not begun before. Of two who make the same plan, the second waits here for the
 * first, then makes none. Always in the order of the profiles, so that they never wait for each other.
 */
export async function beginPlans(tx: EntityManager, days: readonly PersonDay[], now: Date): Promise<Set<string>> {
  const begun = await tx.query<{ id: string }[]>(
    `INSERT INTO daily_plan (profile_id, date, created_at)
     SELECT profile.id, given.date, $3 FROM unnest($1::uuid[], $2::date[]) AS given (id, date) JOIN profile ON profile.id = given.id
     ORDER BY profile.id ON CONFLICT DO NOTHING RETURNING profile_id AS id`,
    [...columnsOf(days), now],
  );
  return new Set(begun.map(({ id }) => id));
}

export async function notePlans(
  tx: EntityManager,
  noted: readonly (PersonDay & { note: PlanNoteKey })[],
): Promise<void> {
  if (noted.length === 0) return;
  await tx.query(
    `UPDATE daily_plan SET note = given.note FROM unnest($1::uuid[], $2::date[], $3::text[]) AS given (id, date, note)
     WHERE daily_plan.profile_id = ANY($1) AND daily_plan.profile_id = given.id AND daily_plan.date = given.date`,
    [...columnsOf(noted), noted.map(({ note }) => note)],
  );
}

/** What was proposed before these days and not answered. */
export async function expirePast(tx: EntityManager, days: readonly PersonDay[]): Promise<void> {
  if (days.length === 0) return;
  await tx.query(
    `UPDATE planned_action SET status = 'EXPIRED' FROM unnest($1::uuid[], $2::date[]) AS given (id, date)
     WHERE planned_action.profile_id = ANY($1) AND planned_action.profile_id = given.id AND planned_action.date < given.date
       AND planned_action.status = 'PROPOSED'`,
    [...columnsOf(days)],
  );
}

/**
 * What people were given stays theirs to read. Most revisions are kept already; the others come always in the same order, so that the plans
 * of two people never wait for each other.
 */
export async function keepRevisions(tx: EntityManager, items: readonly PublishedItem[]): Promise<void> {
  const wanted = new Map(items.map((item) => [`${item.id}:${item.revisionNumber}`, item]));
  if (wanted.size === 0) return;
  const kept = await tx.query<{ name: string }[]>(
    `SELECT recommendation_id || ':' || revision_number AS name FROM planned_revision WHERE recommendation_id = ANY($1)`,
    [[...new Set(items.map(({ id }) => id))]],
  );
  for (const { name } of kept) wanted.delete(name);
  if (wanted.size === 0) return;
  const missing = [...wanted.keys()].toSorted().flatMap((name) => wanted.get(name) ?? []);
  await tx.createQueryBuilder().insert().into(PlannedRevisionRow).values(missing.map(asPlanned)).orIgnore().execute();
}

/** Nobody has answered them yet. */
export async function keepActions(tx: EntityManager, actions: readonly PlannedActionRow[], now: Date): Promise<void> {
  if (actions.length === 0) return;
  const column = (value: (action: PlannedActionRow) => string | number): string => arrayOf(actions.map(value));
  await tx.query(
    `INSERT INTO planned_action (profile_id, date, id, position, recommendation_id, revision_number, reasons, status, updated_at)
     SELECT given.*, 'PROPOSED', $8 FROM ROWS FROM (
       unnest($1::uuid[], $2::date[], $3::uuid[], $4::int[], $5::uuid[], $6::int[]), jsonb_array_elements($7::jsonb)
     ) AS given`,
    [
      ...columnsOf(actions),
      column(({ id }) => id),
      column(({ position }) => position),
      column(({ recommendationId }) => recommendationId),
      column(({ revisionNumber }) => revisionNumber),
      JSON.stringify(actions.map(({ reasons }) => reasons)),
      now,
    ],
  );
}

function columnsOf(days: readonly PersonDay[]): [string, string] {
  return [arrayOf(days.map(({ profileId }) => profileId)), arrayOf(days.map(({ date }) => date))];
}

/** As PostgreSQL writes one of ids, days and numbers, in which nothing is to be quoted. */
function arrayOf(values: readonly (string | number)[]): string {
  return `{${values.join(',')}}`;
}
