import { SYSTEM } from './accounts/permissions';
import { areas, createAreas } from './areas';
import type { Areas } from './areas';
import { systemClock } from './platform/clock';
import { ConfigError } from './platform/config';
import type { Config } from './platform/config';
import { compareSecret } from './platform/database/fingerprint';
import { runMigrations } from './platform/database/migrate';
import { whileStartingAlone } from './platform/database/start-lock';
import type { Logger } from './platform/log';
import { mailJobs } from './platform/mail/mail.jobs';
import { createMailer } from './platform/mail/mailers';
import { openPlatform } from './platform/platform';
import { newToken } from './platform/tokens';
import { Refused } from './platform/user-errors';

export interface StartNeeds {
  config: Config;
  databaseUrl: string;
  secret: Buffer;
  log: Logger;
}

interface Administrator {
  email: string;
  password: string;
}

export interface FirstStart {
  /** Made with a password that nobody knows yet. */
  administrator?: Administrator | undefined;
  hasStaff: boolean;
}

/**
 * Brings the database up to date, compares the secret, and does what is asked with the areas. One process at a time does this, with no
 * limit of time: any number may start at once on an empty database.
 */
export async function prepare<Result>(needs: StartNeeds, work: (made: Areas) => Promise<Result>): Promise<Result> {
  return whileStartingAlone(needs.databaseUrl, async (client) => {
    await runMigrations(needs.databaseUrl);
    await compareSecret(client, needs.secret);
    return withAreas(needs, work);
  });
}

/** The areas of a migrated database without HTTP and without limits of time, for what is done once. */
export async function withAreas<Result>(needs: StartNeeds, work: (made: Areas) => Promise<Result>): Promise<Result> {
  const entities = areas.flatMap((area) => area.entities);
  const platform = await openPlatform({ ...needs, entities, clock: systemClock, patience: 'NONE' });
  try {
    const made = createAreas(platform);
    await platform.jobs.open([...mailJobs(createMailer(needs.config)), ...made.jobHandlers]);
    return await work(made);
  } finally {
    await platform.jobs.close();
    await platform.database.destroy();
  }
}

/** Fills what an empty database lacks. */
export async function firstStart(config: Config, { reference, catalogue, accounts }: Areas): Promise<FirstStart> {
  await reference.loadStarter();
  if (catalogue.startsWithContent) await catalogue.starter.load();
  const administrator = await firstAdministrator(config, accounts);
  return { administrator, hasStaff: await accounts.staff.hasAny() };
}

/** Named by the environment; else, in embedded mode only, made here. */
async function firstAdministrator(config: Config, { staff }: Areas['accounts']): Promise<Administrator | undefined> {
  if (config.admin !== undefined) {
    await staff.createFirst(SYSTEM, config.admin).catch(refuseAdministrator);
    return undefined;
  }
  if (config.databaseUrl !== undefined) return undefined;
  const made = { email: 'admin@example.org', password: newToken().slice(0, 16) };
  return (await staff.createFirst(SYSTEM, made)) ? made : undefined;
}

/** The service refuses more than the form of the two variables tells. */
function refuseAdministrator(error: unknown): never {
  const [refusal] = error instanceof Refused ? error.refusals : [];
  if (refusal === undefined) throw error;
  const variable = refusal.field?.includes('password') ? 'ADMIN_PASSWORD' : 'ADMIN_EMAIL';
  throw new ConfigError(`${variable}: ${refusal.message.en}`);
}
