import { setTimeout as sleep } from 'node:timers/promises';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import type { App } from '../../api/app';
import { announce } from '../../api/platform/changes';
import { publishAction, unpublish } from '../plans/published';
import { newPerson } from '../profiles/person';
import { anotherProcess, startApi } from '../support/api';
import type { TestApi } from '../support/api';
import { TestClient } from '../support/client';
import { createEditorialTeam } from '../support/editorial-team';
import { until } from '../support/service';
import { signedIn } from '../support/staff';

const TITLES = '{ recommendations(first: 100) { edges { node { title } } } }';
/** A search by a near spelling, which asks the database each time that it is worked out. */
const PLACES = 'places(search: "villeurbane") { label }';
const TITLES_AND_PLACES = `{ recommendations(first: 100) { edges { node { title } } } ${PLACES} }`;

describe('an answer for everybody', () => {
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

  const titles = async (client: TestClient): Promise<string[]> =>
    (await client.send(TITLES)).data.recommendations.edges.map(({ node }: { node: { title: string } }) => node.title);
  const statementsFor = async (ask: () => Promise<unknown>): Promise<number> => {
    api.forgetStatements();
    await ask();
    return api.statements.length;
  };

  it('is worked out once', async () => {
    // The process that changed something hears of it once more.
    const told = new Promise<void>((resolve) => api.app.changes.on('catalogue', resolve));
    await publishAction(api, 'Relire son CV');
    await told;
    const first = await api.anonymous.send(TITLES_AND_PLACES);
    let second: unknown;
    expect(await statementsFor(async () => void (second = await api.anonymous.send(TITLES_AND_PLACES)))).toBe(0);
    expect(second).toEqual(first);
  });

  it('is another in another language, in another form, by GET and for other variables', async () => {
    const query = `query ($first: Int) { recommendations(first: $first) { edges { node { title } } } ${PLACES} }`;
    const ask = async (client: TestClient, first: number) => client.send(query, { first });
    await ask(api.anonymous, 1);
    expect(await statementsFor(async () => ask(api.anonymous, 0))).toBeGreaterThan(0);
    const english = api.anonymous.with({ 'accept-language': 'en' });
    expect(await statementsFor(async () => ask(english, 1))).toBeGreaterThan(0);
    const url = `/graphql?query=${encodeURIComponent(TITLES)}`;
    const { headers } = await api.app.http.inject({ url });
    const again = await api.app.http.inject({ url });
    expect([again.headers.etag, again.headers['cache-control']]).toEqual([headers.etag, headers['cache-control']]);
    const json = await api.app.http.inject({ method: 'POST', url: '/graphql', payload: { query: TITLES } });
    expect([json.headers['content-type'], json.headers['cache-control']]).toEqual([
      'application/json; charset=utf-8',
      'no-store',
    ]);
  });

  it('is forgotten before whoever publishes or archives is answered', async () => {
    const before = await titles(api.anonymous);
    const id = await publishAction(api, 'Appeler un contact');
    expect(await titles(api.anonymous)).toEqual(expect.arrayContaining([...before, 'Appeler un contact']));
    await unpublish(api, id);
    expect(await titles(api.anonymous)).toEqual(before);
  });

  it('is forgotten by every process, as soon as it hears of the change', async () => {
    const elsewhere = new TestClient(other);
    await titles(elsewhere);
    const id = await publishAction(api, 'Visiter une entreprise');
    await seenBy(elsewhere, 'Visiter une entreprise', true);
    await unpublish(api, id);
    await seenBy(elsewhere, 'Visiter une entreprise', false);
  });

  it('is forgotten once for each change where nothing else is to be read anew', async () => {
    let times = 0;
    other.changes.forgetAt(() => void (times += 1));
    await publishAction(api, 'Relancer un employeur');
    await seenBy(new TestClient(other), 'Relancer un employeur', true);
    // Until all that was told before this has been heard.
    const told = new Promise<void>((resolve) => other.changes.on('another topic', resolve));
    await api.app.database.transaction(async (tx) => announce(tx, 'another topic'));
    await told;
    // Once more, and after the listener again.
    await until(() => times >= 3);
    expect(times).toBe(3);
  });

  it('is forgotten at once, also while the process reads something else anew', async () => {
    const elsewhere = new TestClient(other);
    let goOn: () => void = () => undefined;
    const reading = new Promise<void>((resolve) => (goOn = resolve));
    const begun = new Promise<void>((resolve) =>
      other.changes.on('a slow topic', async () => {
        resolve();
        await reading;
      }),
    );
    await api.app.database.transaction(async (tx) => announce(tx, 'a slow topic'));
    await begun;
    await titles(elsewhere);
    await publishAction(api, 'Préparer un entretien');
    await seenBy(elsewhere, 'Préparer un entretien', true);
    goOn();
  });

  it('is not believed while changes may be missed', async () => {
    const elsewhere = new TestClient(other);
    await titles(elsewhere);
    await api.app.database.query(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE query LIKE 'LISTEN%' AND datname = current_database()`,
    );
    await until(() => !other.changes.isSure);
    await publishAction(api, 'Chercher une formation');
    expect(await titles(elsewhere)).toContain('Chercher une formation');
    await until(() => other.changes.isSure && api.app.changes.isSure);
    expect(await titles(elsewhere)).toContain('Chercher une formation');
  });

  it('is not kept where it was worked out beside a change', async () => {
    const query = '{ recommendations(first: 99) { edges { node { title } } } }';
    const [asked] = await Promise.all([api.anonymous.send(query), publishAction(api, 'Écrire une lettre')]);
    expect(asked.errors).toBeUndefined();
    const now = await api.anonymous.send(query);
    expect(JSON.stringify(now.data)).toContain('Écrire une lettre');
  });

  it('is not kept where a part of it waited while another part changed', async () => {
    const query = `{ recommendations(first: 97) { edges { node { title } } } ${PLACES} }`;
    const holder = api.app.database.createQueryRunner();
    await holder.startTransaction();
    await holder.query('LOCK TABLE place IN ACCESS EXCLUSIVE MODE');
    const asking = api.anonymous.send(query);
    await publishAction(api, 'Relire une lettre');
    await holder.rollbackTransaction();
    await holder.release();
    expect(JSON.stringify((await asking).data)).not.toContain('Relire une lettre');
    expect(JSON.stringify((await api.anonymous.send(query)).data)).toContain('Relire une lettre');
  });

  it('is forgotten once what changed is committed, not at a savepoint before', async () => {
    let times = 0;
    api.app.changes.forgetAt(() => void (times += 1));
    await api.app.database.transaction(async (tx) => {
      await tx.transaction(async (inner) => announce(inner, 'a topic within'));
      expect(times).toBe(0);
    });
    expect(times).toBeGreaterThan(0);
  });

  it('is not kept past a reading of the catalogue that took too long', async () => {
    const id = await publishAction(api, 'Demander une lettre');
    const shown = '{ recommendations(first: 98) { edges { node { title } } } }';
    const titlesIn = async (): Promise<string> => JSON.stringify((await api.anonymous.send(shown)).data);
    expect(await titlesIn()).toContain('Demander une lettre');
    const holder = api.app.database.createQueryRunner();
    await holder.startTransaction();
    await holder.query('LOCK TABLE topic IN ACCESS EXCLUSIVE MODE');
    await unpublish(api, id);
    // People get the catalogue of a moment ago rather than none: also once the process has heard of its own change.
    for (let times = 0; times < 2; times += 1) expect(await titlesIn()).toContain('Demander une lettre');
    await holder.rollbackTransaction();
    await holder.release();
    const { catalogue } = api.app.areas;
    for (let tries = 0; (await catalogue.published.current()).item(id) !== undefined && tries < 1000; tries += 1)
      await sleep(20);
    expect(await titlesIn()).not.toContain('Demander une lettre');
  });

  it('says what a situation is called now', async () => {
    const { editor } = await createEditorialTeam(api);
    const query = '{ recommendations(first: 50) { edges { node { title } } } catalogue { version } }';
    const { data } = await api.anonymous.send(query);
    await editor.mutate(
      'saveSituation',
      { slug: 'young', label: 'Jeune', rule: { fact: 'age', op: 'lt', value: 26 } },
      'situation { id }',
    );
    expect((await api.anonymous.send(query)).data.catalogue.version).toBe(data.catalogue.version + 1);
  });

  it('is no answer where the client takes none of its forms', async () => {
    const ask = async () =>
      api.app.http.inject({
        method: 'POST',
        url: '/graphql',
        headers: { accept: 'image/png' },
        payload: { query: '{ catalogue { version } }' },
      });
    expect([(await ask()).statusCode, (await ask()).statusCode]).toEqual([406, 406]);
  });

  it.each([
    ['br', brotliDecompressSync],
    ['gzip', gunzipSync],
  ])('is compressed with %s from memory as it was the first time', async (encoding, open) => {
    const url = `/graphql?query=${encodeURIComponent('{ factDefinitions { key label question } }')}`;
    const ask = async (headers: Record<string, string>) => api.app.http.inject({ url, headers });
    const plain = await ask({});
    for (const { headers, rawPayload } of [
      await ask({ 'accept-encoding': encoding }),
      await ask({ 'accept-encoding': encoding }),
    ]) {
      expect([headers['content-encoding'], headers.etag, open(rawPayload).toString()]).toEqual([
        encoding,
        plain.headers.etag,
        plain.body,
      ]);
      const names = String(headers.vary).toLowerCase().split(', ');
      expect(names).toEqual([...new Set(names)]);
      expect(names).toEqual(expect.arrayContaining(['origin', 'accept-encoding']));
    }
    const again = await ask({ 'accept-encoding': encoding, 'if-none-match': String(plain.headers.etag) });
    expect([again.statusCode, again.body, again.headers['content-encoding']]).toEqual([304, '', undefined]);
    expect((await ask({ 'accept-encoding': `${encoding};q=0` })).headers['content-encoding']).toBeUndefined();
  });

  it('is never given to, nor taken from, somebody in particular', async () => {
    const { client } = await newPerson(api);
    const staff = await signedIn(api, 'ADMIN');
    await api.anonymous.send(TITLES_AND_PLACES);
    for (const somebody of [client, staff, api.anonymous.with({ authorization: 'Bearer unknown' })])
      expect(await statementsFor(async () => somebody.send(TITLES_AND_PLACES))).toBeGreaterThan(0);
  });

  async function seenBy(client: TestClient, title: string, isThere: boolean): Promise<void> {
    for (const deadline = Date.now() + 20_000; (await titles(client)).includes(title) !== isThere;) {
      if (Date.now() > deadline) throw new Error(`${title} was not ${isThere ? 'seen' : 'forgotten'}`);
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  }
});

describe('the budget of an address', () => {
  let api: TestApi;
  beforeAll(async () => void (api = await startApi({ RATE_LIMITS: 'on' })));
  afterAll(async () => api.stop());

  const left = async (): Promise<number> => {
    const { body } = await api.app.http.inject({
      method: 'POST',
      url: '/graphql',
      headers: { 'x-query-cost': '1' },
      payload: { query: '{ __typename }' },
    });
    return JSON.parse(body).extensions.cost.left;
  };

  it('pays nothing for what is answered from memory', async () => {
    await api.anonymous.send('{ topics { key } }');
    const before = await left();
    for (let times = 0; times < 20; times += 1) await api.anonymous.send('{ topics { key } }');
    expect(before - (await left())).toBeLessThan(200);
  });

  it.each([
    ['what is recommended to somebody', '{ recommend(facts: {}) { results { id } } }'],
    ['who asks', '{ me { id } topics { key } }'],
    ['a refusal', '{ recommendation(slug: "x") { nothing } }'],
    ['a challenge', '{ proofOfWorkChallenge { challenge } topics { key } }'],
    ['what a contributor is told', '{ contributionStatus(trackingToken: "unknown") { status } }'],
    ['what resembles a text', '{ similar(title: "Appeler un contact chaque matin") { title } }'],
  ])('pays each time for %s', async (_what, query) => {
    await api.anonymous.send(query);
    const before = await left();
    for (let times = 0; times < 5; times += 1) await api.anonymous.send(query);
    expect(before - (await left())).toBeGreaterThan(500);
  });
});
