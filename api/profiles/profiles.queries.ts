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
  p.state_number AS "stateNumber", t.id AS "tokenId", t.last_used_on::text AS "lastUsedOn"`;
const FROM_TOKEN = 'FROM profile AS p JOIN access_token AS t ON t.profile_id = p.id';
const VALID = `t.last_used_on > $2::date - interval '${TOKEN_MONTHS} months'`;

/** A token names its profile. One of the former form names none, and is looked for by its hash alone. */
const CONDITIONS = {
  NAMED: `p."id" = $1 AND t.profile_id = $1 AND t.token_hash = $3 AND ${VALID}`,
  FORMER: `p."id" = (SELECT profile_id FROM former_token WHERE token_hash = $1) AND t.token_hash = $1 AND ${VALID}`,
} as const;

/** A profile, and the token that opened it. */
export interface ProfileRead {
  profile: ProfileRow;
  /** Another one after each change of the profile, or of what the person answered: the database sees to it. */
  stateNumber: string;
  use: TokenUse;
}

interface Asked {
  token: string;
  /** ISO day, in UTC. */
  day: string;
}

/** Undefined when there is none. It is read with every request of a person. */
export async function profileByToken(database: DataSource, { token, day }: Asked): Promise<ProfileRead | undefined> {
  const [named, hash] = [profileNamedBy(token), tokenHash(token)];
  const form = named === undefined ? 'FORMER' : 'NAMED';
  const statement = {
    name: `profile by token, ${form}`,
    text: `SELECT ${OF_TOKEN} ${FROM_TOKEN} WHERE ${CONDITIONS[form]}`,
  };
  const values = named === undefined ? [hash, day] : [named, day, hash];
  const [row] = await readPrepared<ProfileRow & TokenUse & Pick<ProfileRead, 'stateNumber'>>(
    database,
    statement,
    values,
  );
  if (row === undefined) return undefined;
  const { tokenId, lastUsedOn, stateNumber, ...profile } = row;
  return { profile, stateNumber, use: { tokenId, lastUsedOn } };
}
