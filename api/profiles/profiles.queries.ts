import type { DataSource, EntityManager } from 'typeorm';
import { TOKEN_MONTHS, profileNamedBy } from '../accounts';
import type { TokenUse } from '../accounts';
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

/** With the tokens that are valid on the day $2. */
const OF_TOKEN = `p.id, p.locale, p.facts, p.time_zone AS "timeZone", p.version, p.created_at AS "createdAt",
  t.id AS "tokenId", t.last_used_on::text AS "lastUsedOn"`;
const FROM_TOKEN = 'FROM profile AS p JOIN access_token AS t ON t.profile_id = p.id';
const VALID = `t.last_used_on > $2::date - interval '${TOKEN_MONTHS} months'`;

/** A token names its profile. One of the former form names none, and is looked for by its hash alone. */
const CONDITIONS = {
  NAMED: `p."id" = $1 AND t.profile_id = $1 AND t.token_hash = $3 AND ${VALID}`,
  FORMER: `p."id" = (SELECT profile_id FROM former_token WHERE token_hash = $1) AND t.token_hash = $1 AND ${VALID}`,
} as const;

/** A profile, the token that opened it, and what its page is made of beside it, where that was asked for. */
export interface ProfileRead {
  profile: ProfileRow;
  use: TokenUse;
  beside?: string;
}

interface Asked {
  token: string;
  /** ISO day, in UTC. */
  day: string;
  /** SQL that gives a text of the profile `p` and of the day $2. */
  beside?: string | undefined;
}

/**
 * Undefined when there is none. It is read with every request of a person, in one statement with what their page needs.
 */
export async function profileByToken(
  database: DataSource,
  { token, day, beside }: Asked,
): Promise<ProfileRead | undefined> {
  const [named, hash] = [profileNamedBy(token), tokenHash(token)];
  const form = named === undefined ? 'FORMER' : 'NAMED';
  const page = beside === undefined ? '' : `, ${beside} AS beside`;
  const statement = {
    name: `${beside === undefined ? 'profile' : 'personal page'} by token, ${form}`,
    text: `SELECT ${OF_TOKEN}${page} ${FROM_TOKEN} WHERE ${CONDITIONS[form]}`,
  };
  const values = named === undefined ? [hash, day] : [named, day, hash];
  const [row] = await readPrepared<ProfileRow & TokenUse & { beside?: string }>(database, statement, values);
  if (row === undefined) return undefined;
  const { beside: read, tokenId, lastUsedOn, ...profile } = row;
  return { profile, use: { tokenId, lastUsedOn }, ...(read === undefined ? {} : { beside: read }) };
}
