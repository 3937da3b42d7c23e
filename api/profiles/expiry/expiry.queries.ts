import type { DataSource, EntityManager } from 'typeorm';
import { ExpiryNoticeRow } from './expiry-notice.entity';
import { ACCOUNT_MONTHS, FIRST_NOTICE_DAYS, GUEST_DAYS } from './expiry.rules';
import type { Idle } from './expiry.rules';

const LOT = 200;

/** Any token, or the day from which the profile counts as unused where that is later. */
const LAST_USE = `greatest(p.idle_from, (SELECT max(t.last_used_on) FROM access_token AS t WHERE t.profile_id = p.id))`;
const HAS_ADDRESS = `EXISTS (SELECT FROM profile_email AS e WHERE e.profile_id = p.id)`;

/** Profiles that may be to be told, or erased, on the day $2, by ranges of profiles: the next ones after one. */
const IDLE = `SELECT p.id FROM profile AS p WHERE p.id > $1 AND p.idle_from <= $2::date - ${GUEST_DAYS}
    AND ${LAST_USE} <= CASE WHEN ${HAS_ADDRESS}
      THEN ($2::date + ${FIRST_NOTICE_DAYS} - interval '${ACCOUNT_MONTHS} months')::date ELSE $2::date - ${GUEST_DAYS} END
  ORDER BY p.id LIMIT ${LOT}`;

export async function idleAfter(database: DataSource, today: string, after: string): Promise<{ id: string }[]> {
  return database.query<{ id: string }[]>(IDLE, [after, today]);
}

/** As it stands now. Notices of before the last use are worth nothing any more, and go. */
export async function idleOf(tx: EntityManager, profileId: string): Promise<Idle | undefined> {
  const [row] = await tx.query<{ lastUse: string; hasAddress: boolean }[]>(
    `SELECT ${LAST_USE}::text AS "lastUse", ${HAS_ADDRESS} AS "hasAddress" FROM profile AS p WHERE p.id = $1`,
    [profileId],
  );
  if (row === undefined) return undefined;
  await tx.query('DELETE FROM expiry_notice WHERE profile_id = $1 AND sent_on <= $2', [profileId, row.lastUse]);
  const notices = await tx.findBy(ExpiryNoticeRow, { profileId });
  return { ...row, notices: Object.fromEntries(notices.map(({ kind, sentOn }) => [kind, sentOn])) };
}
