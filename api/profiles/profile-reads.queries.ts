import DataLoader from 'dataloader';
import type { DataSource } from 'typeorm';
import { TOKEN_MONTHS, profileNamedBy } from '../accounts';
import type { TokenUse } from '../accounts';
import { readPrepared } from '../platform/database/prepared';
import { tokenHash } from '../platform/tokens';
import type { ProfileRow } from './profile.entity';

/** More who ask in the same moment are read in the next statement. */
const MAX_AT_ONCE = 100;

const OF_TOKEN = `p.id, p.locale, p.facts, p.skipped_questions AS "skippedQuestions", p.time_zone AS "timeZone", p.version,
  p.created_at AS "createdAt", p.state_number AS "stateNumber", t.id AS "tokenId", t.last_used_on::text AS "lastUsedOn"`;
/** How long a token is valid after the last day of its use. */
const LIFETIME = `interval '${TOKEN_MONTHS} months'`;

/** Each token names its profile. */
const NAMED = {
  name: 'profiles by tokens',
  text: `SELECT ${OF_TOKEN}, t.token_hash AS hash FROM unnest($1::uuid[], $2::text[]) AS given (id, hash)
    JOIN access_token AS t ON t.profile_id = given.id AND t.token_hash = given.hash
    JOIN profile AS p ON p.id = given.id WHERE t.last_used_on > $3::date - ${LIFETIME}`,
};

/** A token of the former form names none, and is looked for by its hash alone. */
const FORMER = {
  name: 'profile by a former token',
  text: `SELECT ${OF_TOKEN} FROM profile AS p JOIN access_token AS t ON t.profile_id = p.id
    WHERE p."id" = (SELECT profile_id FROM former_token WHERE token_hash = $1) AND t.token_hash = $1
      AND t.last_used_on > $2::date - ${LIFETIME}`,
};

/** A profile, and the token that opened it. */
export interface ProfileRead {
  profile: ProfileRow;
  /** Another one after each change of the profile, or of what the person answered: the database sees to it. */
  stateNumber: string;
  use: TokenUse;
}

type Row = ProfileRow & TokenUse & Pick<ProfileRead, 'stateNumber'>;

interface Named {
  profileId: string;
  hash: string;
}

/**
 * Profiles by their tokens, which every request of a person begins with: those who ask in the same moment are read in one statement.
 * Nothing is kept from one moment to the next.
 */
export class ProfileReads {
  private readonly named = new DataLoader(async (asked: readonly Named[]) => this.readNamed(asked), {
    cache: false,
    maxBatchSize: MAX_AT_ONCE,
    // Once all that has come in has been looked at; by itself it would wait for what one request asks only.
    batchScheduleFn: setImmediate,
  });

  /** `today`: an ISO day, in UTC. */
  constructor(
    private readonly database: DataSource,
    private readonly today: () => string,
  ) {}

  /** Undefined when there is none. */
  async byToken(token: string): Promise<ProfileRead | undefined> {
    const [profileId, hash] = [profileNamedBy(token), tokenHash(token)];
    if (profileId !== undefined) return this.named.load({ profileId, hash });
    const [row] = await readPrepared<Row>(this.database, FORMER, [hash, this.today()]);
    return row && readOf(row);
  }

  private async readNamed(asked: readonly Named[]): Promise<(ProfileRead | undefined)[]> {
    const values = [asked.map(({ profileId }) => profileId), asked.map(({ hash }) => hash), this.today()];
    const rows = await readPrepared<Row & { hash: string }>(this.database, NAMED, values);
    const found = new Map(rows.map(({ hash, ...row }) => [hash, readOf(row)]));
    return asked.map(({ hash }) => found.get(hash));
  }
}

function readOf({ tokenId, lastUsedOn, stateNumber, ...profile }: Row): ProfileRead {
  return { profile, stateNumber, use: { tokenId, lastUsedOn } };
}
