import { randomBytes } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { Client } from 'pg';
import { describeDatabase } from '../../api/platform/database/describe';
import { migrate } from '../../api/platform/database/migrate';
import { databaseUrl, onCluster } from '../support/cluster';

async function onDatabase(name: string, question: string): Promise<object[]> {
  const client = new Client({ connectionString: databaseUrl(name) });
  await client.connect();
  try {
    return (await client.query<object>(question)).rows;
  } finally {
    await client.end();
  }
}

describe('migrate', () => {
  it('runs each migration once when two instances start together, and creates the job queue in its own schema', async () => {
    const name = `empty_${randomBytes(6).toString('hex')}`;
    await onCluster(`CREATE DATABASE ${name}`);
    const ran = await Promise.all([migrate(databaseUrl(name)), migrate(databaseUrl(name))]);
    const ours = await describeDatabase(databaseUrl(name));
    const [queue] = await onDatabase(name, "SELECT to_regclass('jobs.job')::text AS name");
    await onCluster(`DROP DATABASE ${name}`);
    expect(ran.map(({ length }) => length).toSorted((left, right) => left - right)).toEqual([
      0,
      readdirSync('migrations').length,
    ]);
    expect(queue).toEqual({ name: 'jobs.job' });
    expect(ours).toContain('CREATE TABLE contribution ');
    expect(ours).not.toMatch(/jobs\.|job_common/);
  });
});
