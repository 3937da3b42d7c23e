import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { DataSource } from 'typeorm';
import type { MigrationInterface } from 'typeorm';
import { installJobs } from '../jobs/install';
import { IS_BUILT, ROOT } from '../process/root';
import { PATIENCE } from './data-source';
import { whileStartingAlone } from './start-lock';

type MigrationClass = new () => MigrationInterface;

/** Runs the pending migrations and creates the tables of the job queue, one process at a time. Returns the names of the migrations that ran. */
export async function migrate(url: string, folder = migrationsFolder()): Promise<string[]> {
  return whileStartingAlone(url, async () => runMigrations(url, folder));
}

/** The same for a caller that already starts alone. */
export async function runMigrations(url: string, folder = migrationsFolder()): Promise<string[]> {
  const database = await new DataSource({
    type: 'postgres',
    url,
    installExtensions: false,
    migrations: migrationsIn(folder),
    migrationsTableName: 'migration',
    extra: PATIENCE.NONE,
  }).initialize();
  const runner = database.createQueryRunner();
  try {
    const ran = await database.runMigrations({ transaction: 'each' });
    await installJobs(runner);
    return ran.map((migration) => migration.name);
  } finally {
    await runner.release();
    await database.destroy();
  }
}

/** How many migrations a database of this version has run. */
export function migrationCount(folder = migrationsFolder()): number {
  return migrationFiles(folder).length;
}

function migrationsFolder(): string {
  return IS_BUILT ? join(ROOT, 'dist/migrations') : join(ROOT, 'migrations');
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
