import { randomBytes } from 'node:crypto';
import { databaseUrl, onCluster, TEMPLATE } from './cluster';

export interface TestDatabase {
  url: string;
  drop(): Promise<void>;
}

/** A clone of the migrated template, for one test file. */
export async function cloneDatabase(): Promise<TestDatabase> {
  const name = `test_${randomBytes(8).toString('hex')}`;
  await onCluster(`CREATE DATABASE ${name} TEMPLATE ${TEMPLATE}`);
  return { url: databaseUrl(name), drop: async () => onCluster(`DROP DATABASE ${name} WITH (FORCE)`) };
}
