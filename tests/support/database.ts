import { randomBytes } from 'node:crypto';
import { databaseUrl, onCluster, TEMPLATE } from './cluster';

export interface TestDatabase {
  url: string;
  drop(): Promise<void>;
}

/** A database without anything in it. */
export async function emptyDatabase(): Promise<TestDatabase> {
  return createDatabase('');
}

/** A clone of the migrated template, for one test file. */
export async function cloneDatabase(): Promise<TestDatabase> {
  return createDatabase(`TEMPLATE ${TEMPLATE} STRATEGY FILE_COPY`);
}

async function createDatabase(from: string): Promise<TestDatabase> {
  const name = `test_${randomBytes(8).toString('hex')}`;
  await onCluster(`CREATE DATABASE ${name} ${from}`);
  return { url: databaseUrl(name), drop: async () => onCluster(`DROP DATABASE ${name} WITH (FORCE)`) };
}
