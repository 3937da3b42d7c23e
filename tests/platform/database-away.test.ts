import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { startApi } from '../support/api';
import type { TestApi } from '../support/api';
import { clusterUrl } from '../support/cluster';
import { TcpProxy } from '../support/proxy';

const RECOMMEND = '{ recommend(facts: { birthYear: 2004 }, first: 1) { results { recommendation { slug } } } }';
/** Spelt so that it is asked of the database, and never twice the same, as answers are kept. */
const read = (): string => `{ places(search: "villeurbane") { label } } # ${(reads += 1)}`;
let reads = 0;
const LISTS =
  '{ recommendations(first: 3) { totalCount edges { node { title topics { label } } } } topics { key } catalogue { version } }';
const WRITE = 'mutation { createProfile(input: { facts: {}, consentToTerms: true }) { userErrors { code } } }';

interface Answered {
  status: number;
  codes: string[];
  retryAfter: string | undefined;
  ms: number;
}

const OK = { status: 200, codes: [], retryAfter: undefined };
const AWAY = { status: 503, codes: ['SERVICE_UNAVAILABLE'], retryAfter: '5' };

describe('while the database', () => {
  let api: TestApi;
  let proxy: TcpProxy;
  /** Goes to the database directly. */
  let direct: Client;
  let databaseUrl: string;
  beforeAll(async () => {
    proxy = await TcpProxy.before(clusterUrl());
    api = await startApi({}, (url) => {
      databaseUrl = url;
      return proxy.through(url);
    });
    direct = new Client({ connectionString: databaseUrl });
    direct.on('error', () => undefined);
    await direct.connect();
    await api.app.areas.catalogue.starter.load();
    expect(await ask(RECOMMEND)).toMatchObject(OK);
  }, 60_000);
  afterAll(async () => {
    await direct.end();
    await api.stop();
    await proxy.close();
  });
  afterEach(async () => {
    // On a busy machine a first connection may take longer than readiness waits.
    const isBack = async (): Promise<boolean> => (await ask(read())).status === 200 && (await ready()).status === 200;
    for (let tries = 0; !(await isBack()) && tries < 80; tries += 1) await sleep(250);
    expect([await ask(read()), await ask(WRITE), await ask(RECOMMEND)]).toMatchObject([OK, OK, OK]);
    expect(await ready()).toMatchObject({ status: 200 });
  }, 60_000);

  const ask = async (query: string, headers: Record<string, string> = {}): Promise<Answered> => {
    const startedAt = Date.now();
    const {
      statusCode,
      body,
      headers: given,
    } = await api.app.http.inject({
      method: 'POST',
      url: '/graphql',
      headers: { 'content-type': 'application/json', ...headers },
      payload: JSON.stringify({ query }),
    });
    const { errors = [] } = JSON.parse(body) as { errors?: { extensions: { code: string } }[] };
    const codes = errors.map(({ extensions }) => extensions.code);
    return {
      status: statusCode,
      codes,
      retryAfter: given['retry-after'] as string | undefined,
      ms: Date.now() - startedAt,
    };
  };
  const ready = async (): Promise<{ status: number; reason?: string; ms: number }> => {
    const startedAt = Date.now();
    const { statusCode, body } = await api.app.http.inject({ url: '/health/ready' });
    return { ...(JSON.parse(body) as object), status: statusCode, ms: Date.now() - startedAt };
  };

  it('holds a lock, more requests than it has connections are refused in time, and others are answered', async () => {
    await direct.query('BEGIN; LOCK TABLE place IN ACCESS EXCLUSIVE MODE');
    const waiting = Array.from({ length: 25 }, async () => ask(read()));
    await sleep(300);
    const [health, fromMemory, lists] = await Promise.all([ready(), ask(RECOMMEND), ask(LISTS)]);
    const refused = await Promise.all(waiting);
    await direct.query('ROLLBACK');
    expect(health).toMatchObject({ status: 200 });
    expect(health.ms).toBeLessThan(1500);
    expect(fromMemory).toMatchObject(OK);
    expect(fromMemory.ms).toBeLessThan(3000);
    expect(lists).toMatchObject(OK);
    expect(refused).toMatchObject(refused.map(() => AWAY));
    expect(Math.max(...refused.map(({ ms }) => ms))).toBeLessThan(11_000);
  }, 60_000);

  it('takes no writes, reads go on and writes are refused', async () => {
    const name = new URL(databaseUrl).pathname.slice(1);
    const setTo = async (value: string): Promise<void> => {
      await direct.query(
        `SET default_transaction_read_only = off; ALTER DATABASE ${name} SET default_transaction_read_only = ${value}`,
      );
      await direct.query(
        'SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1 AND pid <> pg_backend_pid()',
        [name],
      );
    };
    await setTo('on');
    await sleep(200);
    expect(await ready()).toMatchObject({ status: 503, reason: 'the database takes no writes' });
    expect([await ask(read()), await ask(RECOMMEND)]).toMatchObject([OK, OK]);
    expect(await ask(WRITE)).toMatchObject(AWAY);
    await setTo('off');
  }, 60_000);

  it('says nothing, readiness says so within a second and what is in memory serves', async () => {
    proxy.silence();
    const [health, fromMemory, fromDatabase, lists] = await Promise.all([
      ready(),
      ask(RECOMMEND),
      ask(read()),
      ask(LISTS),
    ]);
    const again = await ask(RECOMMEND);
    proxy.restore();
    expect(health).toMatchObject({ status: 503, reason: 'the database does not answer within a second' });
    expect(health.ms).toBeLessThan(1500);
    expect([fromMemory, again, lists]).toMatchObject([OK, OK, OK]);
    expect(fromMemory.ms).toBeLessThan(3000);
    expect(again.ms).toBeLessThan(1000);
    expect(fromDatabase).toMatchObject(AWAY);
    expect(fromDatabase.ms).toBeLessThan(15_000);
  }, 60_000);

  it('is gone, every request that needs it is refused, and nothing tells where it was', async () => {
    proxy.cut();
    const { body } = await api.app.http.inject({ url: '/health/ready' });
    expect(JSON.parse(body)).toEqual({ status: 'not ready', reason: 'the database cannot be reached' });
    expect([await ask(RECOMMEND), await ask(LISTS)]).toMatchObject([OK, OK]);
    // Of the viewer, before the operation begins.
    const bearer = { authorization: 'Bearer an-access-token' };
    const answers = [
      await ask(read()),
      await ask(WRITE),
      await ask(read(), bearer),
      await ask(read(), { cookie: 'session=x' }),
    ];
    expect(answers).toMatchObject([AWAY, AWAY, AWAY, AWAY]);
    expect(
      await api.anonymous.with({ cookie: 'session=x' }).subscribe('subscription { contributionChanged { id } }'),
    ).toEqual(['SERVICE_UNAVAILABLE']);
    const calendar = `/calendrier/${'a'.repeat(22)}.${'a'.repeat(43)}.ics`;
    const { statusCode, headers } = await api.app.http.inject({ url: calendar });
    expect([statusCode, headers['retry-after']]).toEqual([503, '5']);
    const { errors } = await api.anonymous.with({ 'accept-language': 'en' }).send(read());
    expect(errors?.map(({ message }) => message)).toEqual([
      'The service is not available for the moment. Try again in a few seconds.',
    ]);
    proxy.restore();
  }, 60_000);
});
