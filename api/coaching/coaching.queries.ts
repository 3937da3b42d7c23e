import type { DataSource, EntityManager } from 'typeorm';
import type { CoachingRow } from './coaching.entity';

/** How many are looked for at once. */
const LOT = 200;

interface Due {
  id: string;
  profile_id: string;
}

/** Whose mail is due by a moment, by ranges of profiles: the next ones after one. */
export async function dueAfter(database: DataSource, at: Date, after: string): Promise<Due[]> {
  return database.query<Due[]>(
    `SELECT profile_id AS id, profile_id FROM coaching WHERE next_mail_at <= $1 AND profile_id > $2
     ORDER BY profile_id LIMIT ${LOT}`,
    [at, after],
  );
}

/** Whose mail is due between two moments, and has no plan made ahead yet. */
export async function unpreparedAfter(
  database: DataSource,
  { from, to }: { from: Date; to: Date },
  after: string,
): Promise<Due[]> {
  return database.query<Due[]>(
    `SELECT profile_id AS id, profile_id FROM coaching
     WHERE next_mail_at > $1 AND next_mail_at <= $2 AND prepared_for IS DISTINCT FROM next_mail_at AND profile_id > $3
     ORDER BY profile_id LIMIT ${LOT}`,
    [from, to, after],
  );
}

export type DueRow = Pick<CoachingRow, 'profileId' | 'days' | 'status' | 'emailHash' | 'confirmedAt' | 'continuedAt'>;

/** Those of them whose mail is due, for this transaction alone. Another worker that sees to the same people waits here, then finds none due. */
export async function lockedDue(tx: EntityManager, ids: readonly string[], now: Date): Promise<DueRow[]> {
  return tx.query<DueRow[]>(
    `SELECT profile_id AS "profileId", days, status, email_hash AS "emailHash", confirmed_at AS "confirmedAt", continued_at AS "continuedAt"
     FROM coaching WHERE profile_id = ANY($1) AND next_mail_at <= $2 ORDER BY profile_id FOR UPDATE`,
    [ids, now],
  );
}

/** By profile, the moments of the last mails since the person confirmed or said that they go on reading: no more than `most`. */
export async function lastMails(
  tx: EntityManager,
  rows: readonly DueRow[],
  most: number,
): Promise<Map<string, Date[]>> {
  const mails = await tx.query<{ profileId: string; sentAt: Date }[]>(
    `SELECT mail.profile_id AS "profileId", mail.sent_at AS "sentAt" FROM unnest($1::uuid[], $2::timestamptz[]) AS given (id, since)
     CROSS JOIN LATERAL (
       SELECT profile_id, sent_at FROM coaching_mail
       WHERE profile_id = given.id AND sent_at > given.since ORDER BY date DESC LIMIT ${most}
     ) AS mail`,
    [
      rows.map(({ profileId }) => profileId),
      rows.map(({ continuedAt, confirmedAt }) => continuedAt ?? confirmedAt ?? new Date(0)),
    ],
  );
  const groups = Map.groupBy(mails, ({ profileId }) => profileId);
  return new Map([...groups].map(([profileId, group]) => [profileId, group.map(({ sentAt }) => sentAt)]));
}
