import type { DataSource, EntityManager } from 'typeorm';
import type { JobSeeker } from '../accounts/permissions';
import { readPrepared } from '../platform/database/prepared';
import { unknownToken } from '../platform/graphql/errors';
import { tokenHash } from '../platform/tokens';
import { ProfileRow } from './profile.entity';

/** The person's row, held until the transaction ends. Throws UNAUTHENTICATED when it was deleted since the request came in. */
export async function lockedProfile(tx: EntityManager, { profileId }: JobSeeker): Promise<ProfileRow> {
  const row = await tx.findOne(ProfileRow, { where: { id: profileId }, lock: { mode: 'pessimistic_write' } });
  if (row === null) throw unknownToken();
  return row;
}

const COLUMNS = `id, locale, facts, time_zone AS "timeZone", version, created_at AS "createdAt"`;

/** A profile, and what its page is made of beside it, where that was asked for. */
export interface ProfileRead {
  profile: ProfileRow;
  beside?: string;
}

/**
 * Undefined when there is none. It is read with every request of a person, in one statement with what their page needs: `sql` gives a text
 * of the profile `p` and of $2, a UTC day.
 */
export async function profileByToken(
  database: DataSource,
  token: string,
  beside?: { sql: string; day: string },
): Promise<ProfileRead | undefined> {
  const hash = tokenHash(token);
  if (beside === undefined) {
    const text = `SELECT ${COLUMNS} FROM profile WHERE token_hash = $1`;
    const [profile] = await readPrepared<ProfileRow>(database, { name: 'profile by token', text }, [hash]);
    return profile && { profile };
  }
  const text = `SELECT ${COLUMNS}, ${beside.sql} AS beside FROM profile AS p WHERE token_hash = $1`;
  const statement = { name: 'personal page by token', text };
  const [row] = await readPrepared<ProfileRow & { beside: string }>(database, statement, [hash, beside.day]);
  if (row === undefined) return undefined;
  const { beside: read, ...profile } = row;
  return { profile, beside: read };
}
