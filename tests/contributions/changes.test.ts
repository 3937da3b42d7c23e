import { connect } from 'node:net';
import { startApi } from '../support/api';
import type { TestApi } from '../support/api';
import { listen } from '../support/browser';
import type { Json, TestClient } from '../support/client';
import { jobSeeker } from '../support/job-seeker';
import { signedIn } from '../support/staff';
import { TestStream } from '../support/stream';
import { addPlaces, decide, submitted } from './contribution.factory';

const CHANGES = 'subscription { contributionChanged { id status version claimedBy { name } } }';

describe('contributionChanged', () => {
  let api: TestApi;
  let address: string;
  let moderator: TestClient;
  let name: string;
  const streams: TestStream[] = [];
  beforeAll(async () => {
    api = await startApi();
    await addPlaces(api);
    address = await listen(api.app);
    moderator = await signedIn(api, 'MODERATOR');
    name = (await moderator.send('{ viewer { name } }')).data.viewer.name;
  });
  afterEach(() => streams.splice(0).forEach((stream) => stream.close()));
  afterAll(async () => api.stop());

  const open = async (client: TestClient, query = CHANGES): Promise<TestStream> => {
    const stream = await TestStream.open(address, client, query);
    streams.push(stream);
    return stream;
  };
  const claim = async (id: string): Promise<unknown> => decide(moderator, { id, expectedVersion: 1, action: 'CLAIM' });
  const about = async (stream: TestStream, id: string, count = 1): Promise<Json[]> =>
    stream.received(count, ({ contributionChanged }) => contributionChanged.id === id);
  const told = ({ events }: TestStream): string[] => events.map(({ data }) => data.contributionChanged.id);
  const listeners = async (): Promise<number> =>
    (
      await api.app.database.query(
        `SELECT count(*)::int AS count FROM pg_stat_activity WHERE query LIKE 'LISTEN%' AND datname = current_database()`,
      )
    )[0].count;

  it('sends new and changed contributions to every reader when they are committed', async () => {
    const [one, other] = [await open(moderator), await open(await signedIn(api, 'ANALYST'))];
    expect([one.status, one.contentType]).toEqual([200, 'text/event-stream; charset=utf-8']);
    const id = await submitted(api);
    await claim(id);
    await decide(moderator, { id, expectedVersion: 2, action: 'MARK_SPAM' });
    const expected = [
      { data: { contributionChanged: { id, status: 'RECEIVED', version: 1, claimedBy: null } } },
      { data: { contributionChanged: { id, status: 'IN_REVIEW', version: 2, claimedBy: { name } } } },
      { data: { contributionChanged: { id, status: 'SPAM', version: 3, claimedBy: null } } },
    ];
    for (const stream of [one, other]) expect(await about(stream, id, 3)).toEqual(expected);
  });

  it('sends changes of other processes, and none that are rolled back', async () => {
    const [rolledBack, kept] = [await submitted(api), await submitted(api)];
    const stream = await open(moderator);
    const change = `UPDATE contribution SET version = version + 1, status = 'SPAM' WHERE id = $1`;
    await api.app.database
      .transaction(async (tx) => {
        await tx.query(change, [rolledBack]);
        throw new Error('rolled back');
      })
      .catch(() => undefined);
    await api.app.database.query(change, [kept]);
    const isNew = ({ contributionChanged }: Json): boolean => contributionChanged.version === 2;
    expect(await stream.received(1, isNew)).toMatchObject([
      { data: { contributionChanged: { id: kept, status: 'SPAM' } } },
    ]);
  });

  it('sends a change when a note is added', async () => {
    const id = await submitted(api);
    const stream = await open(moderator);
    await claim(id);
    await moderator.mutate('addContributionNote', { contributionId: id, body: 'À vérifier' }, 'contribution { id }');
    expect(
      await stream.received(
        2,
        ({ contributionChanged }) => contributionChanged.id === id && contributionChanged.version === 2,
      ),
    ).toHaveLength(2);
  });

  it('sends no change outside the current territories of the reader', async () => {
    const local = await signedIn(api, 'MODERATOR');
    const admin = await signedIn(api, 'ADMIN');
    const staffUserId = (await local.send('{ viewer { id } }')).data.viewer.id;
    const give = async (placeCodes: string[]): Promise<unknown> =>
      admin.mutate('saveTerritories', { staffUserId, placeCodes }, 'staffUser { id }');
    await give(['dep-69']);
    const [stream, everywhere] = [await open(local), await open(moderator)];
    const elsewhere = [await submitted(api, { placeCode: '29019' }), await submitted(api, { placeCode: null })];
    const inLyon = await submitted(api, { placeCode: '69123' });
    for (const id of [...elsewhere, inLyon]) await about(everywhere, id);
    await about(stream, inLyon);
    expect(told(stream).filter((id) => elsewhere.includes(id))).toEqual([]);
    await give([]);
    api.clock.advance(1000);
    const inBrest = await submitted(api, { placeCode: '29019' });
    await about(stream, inBrest);
  });

  it('ends when the session of the reader ends', async () => {
    const leaving = await signedIn(api, 'MODERATOR');
    const [stream, other] = [await open(leaving), await open(moderator)];
    await leaving.send('mutation { signOut { userErrors { code } } }');
    api.clock.advance(1000);
    const id = await submitted(api);
    expect(await stream.ended()).toBe('complete');
    expect(told(stream)).not.toContain(id);
    await about(other, id);
  });

  it('does not prolong the session of the reader', async () => {
    const idle = await signedIn(api, 'MODERATOR');
    const stream = await open(idle);
    api.clock.advance(11 * 3_600_000);
    await about(stream, await submitted(api));
    api.clock.advance(2 * 3_600_000);
    await submitted(api);
    expect(await stream.ended()).toBe('complete');
    moderator = await signedIn(api, 'MODERATOR');
  });

  it.each([
    ['nobody in particular', async () => api.anonymous, [401, 'UNAUTHENTICATED']],
    ['a job seeker', async () => jobSeeker(api, {}), [403, 'FORBIDDEN']],
  ])('refuses %s', async (_who, client, expected) => {
    const stream = await open(await client());
    expect([stream.status, stream.refusal.errors[0].extensions.code]).toEqual(expected);
  });

  it.each([
    ['a query', '{ viewer { id } }'],
    ['a mutation', 'mutation { signOut { userErrors { code } } }'],
    ['an unknown field', 'subscription { secrets }'],
    ['what is no GraphQL', 'subscription {'],
  ])('refuses %s', async (_what, query) => {
    const stream = await open(moderator, query);
    expect([stream.status, stream.refusal.errors[0].extensions.code]).toEqual([400, 'BAD_USER_INPUT']);
    expect((await moderator.send('{ viewer { id } }')).data.viewer).not.toBeNull();
  });

  it('applies the limits of queries to subscriptions', async () => {
    const deep = `${'parent { '.repeat(14)}code ${'} '.repeat(14)}`;
    const stream = await open(
      moderator,
      `subscription { contributionChanged { claimedBy { territories { ${deep} } } } }`,
    );
    expect([stream.status, stream.refusal.errors[0].extensions.code]).toEqual([400, 'QUERY_TOO_COMPLEX']);
    const wide = await open(
      moderator,
      `subscription { contributionChanged { ${Array.from({ length: 2000 }, (_, index) => `a${index}: id`).join(' ')} } }`,
    );
    expect([wide.status, wide.refusal.errors[0].extensions.code]).toEqual([400, 'BAD_USER_INPUT']);
  });

  it('refuses requests of other sites: GET needs the same origin, POST needs JSON', async () => {
    const url = `${address}/graphql/stream?query=${encodeURIComponent(CHANGES)}`;
    const headers = { accept: 'text/event-stream', ...moderator.headers };
    for (const site of ['cross-site', 'same-site', undefined]) {
      const response = await fetch(url, {
        headers: { ...headers, ...(site === undefined ? {} : { 'sec-fetch-site': site }) },
      });
      expect([response.status, await response.text()]).toEqual([400, expect.stringContaining('BAD_USER_INPUT')]);
    }
    const stopping = new AbortController();
    const ours = await fetch(url, {
      headers: { ...headers, 'sec-fetch-site': 'same-origin' },
      signal: stopping.signal,
    });
    expect(ours.status).toBe(200);
    stopping.abort();
    const form = await api.app.http.inject({
      method: 'POST',
      url: '/graphql/stream',
      headers: { ...headers, 'content-type': 'text/plain' },
      payload: JSON.stringify({ query: CHANGES }),
    });
    expect(form.statusCode).toBe(415);
  });

  it('frees the places of readers who leave, and uses one database connection for all', async () => {
    const more = await Promise.all(Array.from({ length: 20 }, async () => open(moderator)));
    expect(more.map(({ status }) => status)).toEqual(Array(20).fill(200));
    expect(await listeners()).toBe(1);
    const tooMany = await open(moderator);
    expect([tooMany.status, tooMany.refusal.errors[0].extensions.code]).toEqual([429, 'RATE_LIMITED']);
    for (const stream of more) stream.close();
    let again = tooMany;
    for (let tries = 0; again.status === 429 && tries < 100; tries += 1) again = await open(moderator);
    expect(again.status).toBe(200);
  });

  it('cuts the stream when the database connection is lost, and accepts a new one', async () => {
    const stream = await open(moderator);
    await api.app.database.query(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE query LIKE 'LISTEN%' AND datname = current_database()`,
    );
    expect(await stream.ended()).toBe('cut');
    const anew = await open(moderator);
    const id = await submitted(api);
    await about(anew, id);
  });

  it('refuses the subscription at /graphql', async () => {
    expect((await moderator.send(CHANGES)).codes).toEqual(['BAD_USER_INPUT']);
  });
});

describe('a stream of events', () => {
  it('is cut when the service stops, without delaying the stop', async () => {
    const api = await startApi();
    await addPlaces(api);
    const stream = await TestStream.open(await listen(api.app), await signedIn(api, 'MODERATOR'), CHANGES);
    await api.stop();
    expect(await stream.ended()).toBe('cut');
  });

  it('disconnects a reader who takes no more events', async () => {
    const api = await startApi();
    await addPlaces(api);
    const address = await listen(api.app);
    const { headers } = await signedIn(api, 'MODERATOR');
    const id = await submitted(api);
    const wide = `subscription { contributionChanged { ${Array.from({ length: 30 }, (_, index) => `${'a'.repeat(500)}${index}: id`).join(' ')} } }`;
    const reader = connect(Number(new URL(address).port), '127.0.0.1').pause();
    const body = JSON.stringify({ query: wide });
    reader.write(
      `POST /graphql/stream HTTP/1.1\r\nhost: x\r\ncookie: ${headers['cookie']}\r\naccept: text/event-stream\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\n\r\n${body}`,
    );
    const open = async (): Promise<number> =>
      new Promise((resolve) => api.app.http.server.getConnections((_error, count) => resolve(count)));
    while ((await open()) === 0) await new Promise((resolve) => setTimeout(resolve, 10));
    for (let round = 0; round < 90 && (await open()) > 0; round += 1) {
      await api.app.database.query(
        `DO $$ BEGIN FOR step IN 1..50 LOOP UPDATE contribution SET version = version + 1 WHERE id = '${id}'; END LOOP; END $$`,
      );
    }
    expect(await open()).toBe(0);
    reader.destroy();
    await api.stop();
  });
});
