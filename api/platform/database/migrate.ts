import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { DataSource } from 'typeorm';
import type { MigrationInterface } from 'typeorm';
import { installJobs } from '../jobs/install';

type MigrationClass = new () => MigrationInterface;

/** Any number: two processes that start together must ask for the same one. */
const MIGRATION_LOCK = 4_270_811;

/** Runs what is missing of migrations/, and makes the job queue's own tables, one process at a time. Gives the names of what ran. */
export async function migrate(url: string, folder = migrationsFolder()): Promise<string[]> {
  const database = await new DataSource({
    type: 'postgres',
    url,
    installExtensions: false,
    migrations: migrationsIn(folder),
    migrationsTableName: 'migration',
  }).initialize();
  const lock = database.createQueryRunner();
  try {
    await lock.query('SELECT pg_advisory_lock($1)', [MIGRATION_LOCK]);
    const ran = await database.runMigrations({ transaction: 'each' });
    await installJobs(lock);
    return ran.map((migration) => migration.name);
  } finally {
    await lock.query('SELECT pg_advisory_unlock($1)', [MIGRATION_LOCK]);
    await lock.release();
    await database.destroy();
  }
}

/** True when every migration of the folder has run. */
export async function isMigrated(database: DataSource, folder = migrationsFolder()): Promise<boolean> {
  const [row] = await database.query<{ count: number }[]>('SELECT count(*)::int AS count FROM migration');
  return row !== undefined && row.count >= migrationFiles(folder).length;
}

function migrationsFolder(): string {
  return resolve(__dirname, '../../../migrations');
}

function migrationFiles(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => /^\d{14}-[a-z0-9-]+\.(ts|js)$/.test(name))
    .sort();
}

function migrationsIn(folder: string): MigrationClass[] {
  return migrationFiles(folder).flatMap((name) =>
    Object.values(require(resolve(folder, name)) as Record<string, MigrationClass>),
  );
}
