import type { EntityManager } from 'typeorm';

/** The plans of the mails that come next are made. */
export async function markPrepared(manager: EntityManager, profileIds: readonly string[]): Promise<void> {
  await manager.query('UPDATE coaching SET prepared_for = next_mail_at WHERE profile_id = ANY($1)', [profileIds]);
}

export async function moveOn(
  tx: EntityManager,
  moved: readonly { profileId: string; nextMailAt: Date }[],
): Promise<void> {
  if (moved.length === 0) return;
  await tx.query(
    `UPDATE coaching SET next_mail_at = given.next FROM unnest($1::uuid[], $2::timestamptz[]) AS given (id, next)
     WHERE coaching.profile_id = ANY($1) AND coaching.profile_id = given.id`,
    [moved.map(({ profileId }) => profileId), moved.map(({ nextMailAt }) => nextMailAt)],
  );
}

/** No mail comes any more. */
export async function endMails(
  tx: EntityManager,
  profileIds: readonly string[],
  { status, stoppedAt }: { status: 'PAUSED' | 'UNCONFIRMED'; stoppedAt: Date | null },
): Promise<void> {
  if (profileIds.length === 0) return;
  await tx.query('UPDATE coaching SET status = $2, stopped_at = $3, next_mail_at = NULL WHERE profile_id = ANY($1)', [
    profileIds,
    status,
    stoppedAt,
  ]);
}

/** Notes the mails of a day, and gives the profiles whose mail was not sent before, such as before the person moved to another time zone. */
export async function noteMails(
  tx: EntityManager,
  mails: readonly { profileId: string; date: string }[],
  sentAt: Date,
): Promise<Set<string>> {
  if (mails.length === 0) return new Set();
  const first = await tx.query<{ id: string }[]>(
    `INSERT INTO coaching_mail (profile_id, date, sent_at)
     SELECT given.id, given.date, $3 FROM unnest($1::uuid[], $2::date[]) AS given (id, date)
     ON CONFLICT DO NOTHING RETURNING profile_id AS id`,
    [mails.map(({ profileId }) => profileId), mails.map(({ date }) => date), sentAt],
  );
  return new Set(first.map(({ id }) => id));
}
