import type { DataSource, EntityManager } from 'typeorm';
import { EmailSeal } from '../../api/profiles/contact/email-seal.rules';
import { Signer } from '../../api/platform/signer';

/** Gives profiles a confirmed address, which it gives by profile, and their first mail at a moment. `secret`: of the processes that are to mail them. */
export async function coachAll(
  database: DataSource | EntityManager,
  ids: readonly string[],
  { secret, nextMailAt }: { secret: Buffer; nextMailAt: Date },
): Promise<void> {
  const seal = new EmailSeal(new Signer(secret));
  const emails = ids.map((id) => addressOf(id));
  const sealed = ids.map((id, index) => seal.seal(id, emails[index] ?? ''));
  await database.query('INSERT INTO profile_email (profile_id, sealed) SELECT * FROM unnest($1::uuid[], $2::text[])', [
    ids,
    sealed,
  ]);
  await database.query(
    `INSERT INTO coaching (profile_id, status, days, asked_at, email_hash, confirmed_at, next_mail_at)
     SELECT id, 'ACTIVE', '{MONDAY,TUESDAY,WEDNESDAY,THURSDAY,FRIDAY,SATURDAY,SUNDAY}', now(), hash, now(), $3
     FROM unnest($1::uuid[], $2::text[]) AS given (id, hash)`,
    [ids, emails.map((email) => seal.hash(email)), nextMailAt],
  );
}

export function addressOf(profileId: string): string {
  return `${profileId}@example.org`;
}
