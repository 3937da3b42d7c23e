import type { Client } from 'pg';

const PROFILES = 10_000;

/** For each profile that there is, how many more are like it. */
const LIKE_THEM = `
  CREATE TEMPORARY TABLE other AS SELECT profile.id AS like_id, gen_random_uuid() AS id
  FROM profile CROSS JOIN generate_series(2, ${PROFILES} / (SELECT count(*) FROM profile))`;
const COPIES = [
  `INSERT INTO profile (id, locale, facts, time_zone, created_at)
   SELECT other.id, locale, facts, time_zone, created_at FROM other JOIN profile ON profile.id = like_id`,
  `INSERT INTO access_token (profile_id, token_hash, created_at, last_used_on)
   SELECT other.id, other.id::text, created_at, last_used_on FROM other JOIN access_token ON profile_id = like_id`,
  `INSERT INTO daily_plan (profile_id, date, created_at, note)
   SELECT other.id, date, created_at, note FROM other JOIN daily_plan ON profile_id = like_id`,
  `INSERT INTO planned_action (profile_id, date, position, status, recommendation_id, revision_number, reasons, updated_at)
   SELECT other.id, date, position, status, recommendation_id, revision_number, reasons, updated_at
   FROM other JOIN planned_action ON profile_id = like_id`,
  'DROP TABLE other',
  'VACUUM ANALYZE profile, access_token, daily_plan, planned_action',
];

/** Adds others with a profile, a token and a plan of the day, so that tables are as large as where the service is in use; once for a database. */
export async function addOthers(client: Client): Promise<void> {
  const { rows } = await client.query<{ count: number }>('SELECT count(*)::int AS count FROM profile');
  if ((rows[0]?.count ?? 0) >= PROFILES) return;
  for (const statement of [LIKE_THEM, ...COPIES]) await client.query(statement);
}
