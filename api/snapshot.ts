import 'reflect-metadata';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { areas } from './areas';
import { permissionsTable } from './permissions';
import { describeDatabase } from './platform/database/describe';
import { startEmbedded } from './platform/database/embedded';
import { migrate } from './platform/database/migrate';
import { exitWithLine } from './platform/process';
import { buildApiSchema } from './schema';

/** Writes schema/: what the outside sees, generated from the code and the migrations. */
async function snapshot(folder: string): Promise<void> {
  writeFileSync(join(folder, 'api.graphql'), `${printSchema(lexicographicSortSchema(await buildApiSchema()))}\n`);
  writeFileSync(join(folder, 'permissions.md'), permissionsTable(areas));
  writeFileSync(join(folder, 'database.sql'), await migratedDatabase());
}

async function migratedDatabase(): Promise<string> {
  const dataDir = mkdtempSync(join(tmpdir(), 'open-job-advice-schema-'));
  const embedded = await startEmbedded({ dataDir, volatile: true });
  try {
    await migrate(embedded.url);
    return await describeDatabase(embedded.url);
  } finally {
    await embedded.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

snapshot(resolve(process.argv[2] ?? 'schema')).catch(exitWithLine);
