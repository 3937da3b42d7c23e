import { MoreThan } from 'typeorm';
import type { DataSource, EntityManager } from 'typeorm';
import { CoachingMailRow } from './coaching-mail.entity';

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

/**
 * The mails since the last sign of a person: a day on which they used the service (`usedOn`, an ISO day in UTC), or a moment at which they
 * said that they go on reading. No more than `most` are looked at.
 */
export async function mailsWithoutSign(
  tx: EntityManager,
  { profileId, since, usedOn }: { profileId: string; since: Date; usedOn: string | null },
  most: number,
): Promise<number> {
  const rows = await tx.find(CoachingMailRow, {
    where: { profileId, sentAt: MoreThan(since) },
    order: { date: 'DESC' },
    take: most,
  });
  return rows.filter(({ sentAt }) => usedOn === null || sentAt.toISOString().slice(0, 10) > usedOn).length;
}
