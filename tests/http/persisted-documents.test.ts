import { createHash } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { App } from '../../api/app';
import { MAX_DOCUMENTS } from '../../api/platform/graphql/persisted-documents';
import { anotherProcess, startApi } from '../support/api';
import type { TestApi } from '../support/api';

const hashOf = (query: string): string => createHash('sha256').update(query).digest('hex');
const extensionsOf = (query: string): object => ({ persistedQuery: { version: 1, sha256Hash: hashOf(query) } });

describe('a persisted document', () => {
  let api: TestApi;
  let other: App;
  beforeAll(async () => {
    api = await startApi();
    other = await anotherProcess(api);
  });
  afterAll(async () => {
    await other.stop();
    await api.stop();
  });

  const get = async (app: App, query: string, whole = false) => {
    const search = new URLSearchParams({
      extensions: JSON.stringify(extensionsOf(query)),
      ...(whole ? { query } : {}),
    });
    const { statusCode, body } = await app.http.inject({ url: `/graphql?${search.toString()}` });
    return { status: statusCode, ...JSON.parse(body) };
  };
  const stored = async (): Promise<{ hash: string; used: string }[]> =>
    api.app.database.query(`SELECT hash, used_at::date::text AS used FROM persisted_document ORDER BY hash`);
  const settled = async (query: string): Promise<void> => {
    for (let tries = 0; tries < 1000; tries += 1) {
      if ((await stored()).some(({ hash }) => hash === hashOf(query))) return;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    throw new Error('it was not stored');
  };

  it('is asked for by name, sent once, then known to every process', async () => {
    const query = '{ topics { key } }';
    const unknown = await get(api.app, query);
    expect([unknown.status, unknown.errors[0]]).toEqual([
      200,
      { message: 'PersistedQueryNotFound', extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } },
    ]);
    expect((await get(api.app, query, true)).data.topics).toEqual([]);
    await settled(query);
    expect((await get(api.app, query)).data.topics).toEqual([]);
    expect((await get(other, query)).data.topics).toEqual([]);
  });

  it('is taken by POST too', async () => {
    const query = '{ topics { label } }';
    const payload = { query, extensions: extensionsOf(query) };
    await other.http.inject({ method: 'POST', url: '/graphql', payload });
    await settled(query);
    const { body } = await api.app.http.inject({
      method: 'POST',
      url: '/graphql',
      payload: { extensions: payload.extensions },
    });
    expect(JSON.parse(body).data.topics).toEqual([]);
  });

  it('is kept only where it is valid, and named by its own hash', async () => {
    const before = await stored();
    expect((await get(api.app, '{ nothing }', true)).errors[0].extensions.code).toBe('BAD_USER_INPUT');
    const search = new URLSearchParams({
      query: '{ topics { id } }',
      extensions: JSON.stringify(extensionsOf('{ topics { key } }')),
    });
    const { body } = await api.app.http.inject({ url: `/graphql?${search.toString()}` });
    expect(JSON.parse(body).errors[0].extensions.code).toBe('BAD_USER_INPUT');
    expect(await stored()).toEqual(before);
  });

  it('is forgotten when thousands of others were used since', async () => {
    const used = '{ catalogue { version } }';
    api.clock.set('2026-11-20T09:00:00Z');
    await get(api.app, used, true);
    await settled(used);
    await api.app.database.query(
      `INSERT INTO persisted_document SELECT 'old' || n, '{ topics { key } }', '2026-11-21T00:00:00Z' FROM generate_series(1, $1) AS n`,
      [MAX_DOCUMENTS],
    );
    api.clock.set('2026-11-22T09:00:00Z');
    // Read by a process that does not know it yet, which dates it anew.
    expect((await get(other, used)).data.catalogue.version).toEqual(expect.any(Number));
    const newest = '{ catalogue { version } topics { key } }';
    await get(api.app, newest, true);
    await settled(newest);
    // The oldest go once the newest is kept, while nobody waits for it.
    let left = await stored();
    for (let tries = 0; tries < 400 && left.length > MAX_DOCUMENTS; tries += 1) {
      await sleep(50);
      left = await stored();
    }
    expect(left).toHaveLength(MAX_DOCUMENTS);
    expect(left.filter(({ hash }) => [hashOf(used), hashOf(newest)].includes(hash)).map((row) => row.used)).toEqual([
      '2026-11-22',
      '2026-11-22',
    ]);
  });

  it('is unknown, and no failure, where the database cannot be asked', async () => {
    await api.app.database.query('ALTER TABLE persisted_document RENAME TO persisted_document_away');
    const answers = [await get(other, '{ topics { id } }'), await get(other, '{ topics { id } }', true)];
    await api.app.database.query('ALTER TABLE persisted_document_away RENAME TO persisted_document');
    expect(answers[0].errors[0].extensions.code).toBe('PERSISTED_QUERY_NOT_FOUND');
    expect(answers[1].data.topics).toEqual([]);
  });
});
