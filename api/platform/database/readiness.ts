import { Pool } from 'pg';
import { singleFlight } from '../single-flight';
import { codeOf } from './failures';
import { migrationCount } from './migrate';

/** Whoever asks is answered within a second. */
const TIMEOUT_MS = 900;
/** A connection is used for a while only, so that it is refused when new ones are. */
const IDLE_MS = 1000;

const QUESTION = `
  SELECT current_setting('transaction_read_only') = 'on' AS "isReadOnly", count(*)::int AS migrations FROM migration`;

/** Whether the database can be worked with, asked over a connection of its own: those of the requests may all be taken. */
export class Readiness {
  private readonly pool: Pool;
  private readonly needed = migrationCount();
  private readonly ask = singleFlight(async () => this.askDatabase());

  constructor(url: string) {
    this.pool = new Pool({
      connectionString: url,
      max: 1,
      connectionTimeoutMillis: TIMEOUT_MS,
      query_timeout: TIMEOUT_MS,
      statement_timeout: TIMEOUT_MS,
      idleTimeoutMillis: IDLE_MS,
    });
    // The next question finds out by itself.
    this.pool.on('error', () => undefined);
  }

  /** Why not, in words that tell no address and no secret; undefined when all is well. */
  async fault(): Promise<string | undefined> {
    const late = new Promise<string>((resolve) => {
      setTimeout(() => resolve('the database does not answer within a second'), TIMEOUT_MS).unref();
    });
    return Promise.race([this.ask(), late]);
  }

  async close(): Promise<void> {
    await Promise.race([this.pool.end(), new Promise((resolve) => setTimeout(resolve, TIMEOUT_MS).unref())]);
  }

  private async askDatabase(): Promise<string | undefined> {
    try {
      const { rows } = await this.pool.query<{ isReadOnly: boolean; migrations: number }>(QUESTION);
      const [{ isReadOnly, migrations } = { isReadOnly: false, migrations: 0 }] = rows;
      if (isReadOnly) return 'the database takes no writes';
      return migrations < this.needed ? 'migrations are missing (npm run db:migrate)' : undefined;
    } catch (error) {
      return reasonOf(error);
    }
  }
}

function reasonOf(error: unknown): string {
  const code = codeOf(error) ?? '';
  if (code === '42P01') return 'migrations are missing (npm run db:migrate)';
  if (code === '53300') return 'the database has no connection left';
  if (code === '57014' || /timeout/i.test(String(error))) return 'the database does not answer within a second';
  return 'the database cannot be reached';
}
