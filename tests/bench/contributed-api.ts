import type { DataSource } from 'typeorm';
import { createApp } from '../../api/app';
import { readConfig } from '../../api/platform/config';
import { startTemporary } from '../../api/platform/database/temporary';
import { migrate } from '../../api/platform/database/migrate';
import { createLog } from '../../api/platform/log';
import { loadStarterReference } from '../../api/reference/starter/load';
import { TestClient } from '../support/client';
import type { Json } from '../support/client';
import { signedIn } from '../support/staff';
import type { TestApi } from '../support/api';
import { seeded } from './bench';
import type { Figure } from './bench';
import { Writer } from './contributed';
import { NOW, fill } from './contributed-rows';

export interface Filled {
  /** Asks as a moderator; throws where there is no answer. */
  ask(query: string, variables: object): Promise<Json>;
  writer: Writer;
  database: DataSource;
}

/** The application over a database with so many contributions and recommendations. */
export async function withContributions(
  sizes: { contributions: number; recommendations: number },
  measure: (filled: Filled) => Promise<Figure[]>,
): Promise<Figure[]> {
  const server = await startTemporary();
  await migrate(server.url);
  const config = readConfig({ DATABASE_URL: server.url, LOG_LEVEL: 'silent', RATE_LIMITS: 'off' });
  const app = await createApp({
    config,
    databaseUrl: server.url,
    clock: { now: () => NOW },
    log: createLog('silent'),
    secret: Buffer.alloc(32, 'bench'),
  });
  try {
    await loadStarterReference(app.database);
    const moderator = await signedIn({ app } as TestApi, 'MODERATOR');
    const [staff] = await app.database.query<{ id: string }[]>('SELECT id FROM staff_user');
    const writer = new Writer(seeded(1));
    await fill(app.database, writer, { ...sizes, staffId: staff?.id ?? '' });
    return await measure({
      ask: async (query, variables) => answerOf(moderator, query, variables),
      writer,
      database: app.database,
    });
  } finally {
    await app.stop();
    await server.stop();
  }
}

async function answerOf(client: TestClient, query: string, variables: object): Promise<Json> {
  const { data, errors } = await client.send(query, variables);
  if (errors) throw new Error(JSON.stringify(errors));
  return data;
}
