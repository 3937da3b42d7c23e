import type { Response } from 'light-my-request';
import { newPerson } from '../profiles/person';
import { publishAction } from '../plans/published';
import { startApi } from '../support/api';
import type { TestApi } from '../support/api';
import { signedIn } from '../support/staff';

const LIST = '{ recommendations(first: 2) { totalCount edges { node { id title } } } }';

describe('a GET', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startApi();
    for (const title of ['Relire son CV', 'Appeler un contact', 'Visiter une entreprise'])
      await publishAction(api, title);
  });
  afterAll(async () => api.stop());
  beforeEach(() => api.clock.set('2026-11-23T09:00:00Z'));

  const get = async (query: string, headers: Record<string, string> = {}): Promise<Response> =>
    api.app.http.inject({ url: `/graphql?query=${encodeURIComponent(query)}`, headers });
  const dataOf = ({ body }: Response) => JSON.parse(body).data;
  const codesOf = ({ body }: Response): string[] =>
    (JSON.parse(body).errors ?? []).map(({ extensions }: { extensions: { code: string } }) => extensions.code);

  it('is answered without any header of ours', async () =>
    expect(dataOf(await get(LIST)).recommendations.totalCount).toBe(3));

  it('changes nothing: a mutation is refused', async () => {
    const answer = await get('mutation { signOut { userErrors { code } } }');
    expect([answer.statusCode, answer.headers.allow, codesOf(answer)]).toEqual([405, 'POST', ['BAD_USER_INPUT']]);
  });

  it('does not use the cookie of the team', async () => {
    const { headers } = await signedIn(api, 'ADMIN');
    expect(dataOf(await get('{ viewer { id } }', headers)).viewer).toBeNull();
    expect(codesOf(await get('{ staff { total } }', headers))).toEqual(['UNAUTHENTICATED']);
  });

  it('gives the plan of the day as it will be, and keeps nothing of it', async () => {
    const { client } = await newPerson(api);
    const query =
      '{ me { plan { date actions { id status reasons recommendation { title } } } actions { totalCount } } }';
    api.forgetStatements();
    const { plan, actions } = dataOf(await get(query, client.headers)).me;
    expect(api.statements.filter((sql) => /^\s*(INSERT|UPDATE|DELETE)/i.test(sql))).toEqual([]);
    expect([plan.actions.length, actions.totalCount]).toEqual([2, 0]);
    const stored = (await client.send(query)).data.me.plan;
    expect(stored).toEqual(plan);
    expect(dataOf(await get(query, client.headers)).me).toEqual({ plan: stored, actions: { totalCount: 2 } });
  });

  it('gives actions that can be answered, and the answer keeps the plan', async () => {
    const { client } = await newPerson(api);
    const query = '{ me { plan { actions { id status } } actions { totalCount } } }';
    const { plan } = dataOf(await get(query, client.headers)).me;
    const [first, second] = plan.actions;
    const answered = await client.mutate(
      'respondToAction',
      { plannedActionId: first.id, status: 'DONE' },
      'plannedAction { id status }',
    );
    expect(answered).toEqual({ plannedAction: { id: first.id, status: 'DONE' }, userErrors: [] });
    expect(dataOf(await get(query, client.headers)).me).toEqual({
      plan: { actions: [{ id: first.id, status: 'DONE' }, second] },
      actions: { totalCount: 2 },
    });
  });

  it('tells that an action of yesterday expired, without writing it down', async () => {
    const { client } = await newPerson(api);
    const { id } = (await client.send('{ me { plan { actions { id } } } }')).data.me.plan.actions[0];
    api.clock.set('2026-11-24T09:00:00Z');
    api.forgetStatements();
    const asked = `{
      node(id: "${id}") { ... on PlannedAction { status } }
      me { plan(date: "2026-11-23") { actions { status } } proposed: actions(status: PROPOSED) { totalCount } expired: actions(status: EXPIRED) { edges { node { status } } } }
    }`;
    const { me, node } = dataOf(await get(asked, client.headers));
    expect([node.status, me.plan.actions.map(({ status }: { status: string }) => status)]).toEqual([
      'EXPIRED',
      ['EXPIRED', 'EXPIRED'],
    ]);
    expect([me.proposed.totalCount, me.expired.edges.length]).toEqual([0, 2]);
    expect(api.statements.filter((sql) => /^\s*(INSERT|UPDATE|DELETE)/i.test(sql))).toEqual([]);
  });

  it('may be kept by caches for a minute, and is not sent twice', async () => {
    const first = await get(LIST);
    expect(first.headers).toMatchObject({
      'cache-control': 'public, max-age=60, stale-while-revalidate=600',
      etag: expect.stringMatching(/^W\/"[\w-]{27}"$/),
      vary: expect.stringMatching(/accept, accept-encoding, accept-language, authorization/),
    });
    const again = await get(LIST, { 'if-none-match': `"other", ${first.headers.etag}`, 'accept-encoding': 'br' });
    expect([again.statusCode, again.body, again.headers.etag]).toEqual([304, '', first.headers.etag]);
    expect((await get(LIST, { 'if-none-match': '*' })).statusCode).toBe(304);
    await publishAction(api, 'Chercher une formation');
    const changed = await get(LIST, { 'if-none-match': String(first.headers.etag) });
    expect([changed.statusCode, dataOf(changed).recommendations.totalCount]).toEqual([200, 4]);
  });

  it.each([
    '{ topics { key label } catalogue { version } }',
    '{ recommendation(slug: "nothing") { id } }',
    '{ places(search: "lyon") { code } jobs(search: "boulanger") { label } }',
    '{ factDefinitions { key } }',
    'query { ...All } fragment All on Query { ... on Query { topics { key } } }',
    '{ __typename }',
  ])('may be kept by caches: %s', async (query) =>
    expect((await get(query)).headers['cache-control']).toMatch(/^public/),
  );

  it.each([
    '{ me { id } }',
    '{ viewer { id } }',
    '{ recommend(facts: { hasDisability: true }) { results { reasons } } }',
    '{ contributionStatus(trackingToken: "a-secret") { status } }',
    '{ proofOfWorkChallenge { challenge } }',
    '{ similar(title: "Appeler un contact chaque matin") { title } }',
    '{ topics { key } me { id } }',
    '{ recommendations { edges { node { contributors } } } }',
    '{ recommendations { edges { ...Named } } } fragment Named on RecommendationEdge { node { strategies { contributors } } }',
    'query { ...All } fragment All on Query { topics { key } ...More } fragment More on Query { me { id } }',
    '{ topics { key } staff { total } }',
    '{ nothing }',
  ])('may be kept nowhere: %s', async (query) => {
    const { headers } = await get(query);
    expect([headers['cache-control'], headers.etag]).toEqual(['no-store', undefined]);
  });

  it('may be kept nowhere when it comes from somebody in particular', async () => {
    const { client } = await newPerson(api);
    for (const headers of [client.headers, { authorization: 'Bearer unknown' }])
      expect((await get(LIST, headers)).headers['cache-control']).toBe('no-store');
  });

  it('may be kept nowhere when it tells what is left of a budget', async () => {
    const { headers, body } = await get(LIST, { 'x-query-cost': '1' });
    expect([headers['cache-control'], JSON.parse(body).extensions.cost.limit]).toEqual(['no-store', 20_000]);
  });

  it('may be kept by caches only as a GET', async () => {
    const { headers } = await api.app.http.inject({ method: 'POST', url: '/graphql', payload: { query: LIST } });
    expect(headers['cache-control']).toBe('no-store');
  });
});
