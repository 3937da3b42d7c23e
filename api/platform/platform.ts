import type { DataSource, EntityTarget, ObjectLiteral } from 'typeorm';
import { Changes } from './changes';
import { databaseClock as ownClock } from './clock';
import type { Clock, DatabaseClock } from './clock';
import type { Config } from './config';
import { PersistedDocumentRow } from './graphql/persisted-document.entity';
import { openDatabase } from './database/data-source';
import type { Patience } from './database/data-source';
import { Notifications } from './database/notifications';
import { publicWeb } from './http/reach';
import type { Reach } from './http/reach';
import { Jobs } from './jobs/jobs';
import type { Logger } from './log';
import { readSecret } from './secret';
import { Signer } from './signer';

/** What every area is made from. */
export interface Platform {
  config: Config;
  database: DataSource;
  clock: Clock;
  databaseClock: DatabaseClock;
  jobs: Jobs;
  notifications: Notifications;
  changes: Changes;
  signer: Signer;
  /** Where requests to other servers may go. */
  reach: Reach;
  log: Logger;
}

interface PlatformOptions extends Pick<Platform, 'config' | 'clock' | 'log'> {
  databaseUrl: string;
  /** Of the areas. */
  entities: EntityTarget<ObjectLiteral>[];
  /** In place of the one that the configuration names. */
  secret?: Buffer;
  /** In place of the public internet. */
  reach?: Reach;
  patience?: Patience;
  /** In place of the one that the database goes by. */
  databaseClock?: DatabaseClock;
  /** Told of every SQL statement. */
  onStatement?: (sql: string) => void;
}

/** Connects to a migrated database. Its owner destroys the `database` in the end. */
export async function openPlatform({
  databaseUrl: url,
  entities,
  secret,
  reach = publicWeb,
  patience = 'REQUESTS',
  databaseClock = ownClock,
  onStatement,
  ...given
}: PlatformOptions): Promise<Platform> {
  const { config, clock, log } = given;
  const all = [...entities, PersistedDocumentRow];
  const database = await openDatabase({ url, entities: all, patience, ...(onStatement ? { onStatement } : {}) });
  const notifications = new Notifications(url, log);
  return {
    ...given,
    reach,
    database,
    databaseClock,
    jobs: new Jobs({ database, clock, databaseClock, log }),
    notifications,
    changes: new Changes(database, notifications, log),
    signer: new Signer(secret ?? readSecret(config)),
  };
}
