import { randomBytes } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { migrate } from '../../api/platform/database/migrate';
import { databaseUrl, onCluster } from '../support/cluster';

describe('migrating', () => {
  it('runs each migration once, when two instances start together', async () => {
    const name = `empty_${randomBytes(6).toString('hex')}`;
    await onCluster(`CREATE DATABASE ${name}`);
    const ran = await Promise.all([migrate(databaseUrl(name)), migrate(databaseUrl(name))]);
    await onCluster(`DROP DATABASE ${name}`);
    expect(ran.map(({ length }) => length).toSorted((left, right) => left - right)).toEqual([0, readdirSync('migrations').length]);
  });
});
