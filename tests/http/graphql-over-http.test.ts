import { getIntrospectionQuery } from 'graphql';
import { serverAudits } from 'graphql-http';
import type { AddressInfo } from 'node:net';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { startApi } from '../support/api';
import type { TestApi } from '../support/api';

describe('GraphQL over HTTP', () => {
  let api: TestApi;
  let url: string;
  beforeAll(async () => {
    api = await startApi();
    await api.app.http.listen({ host: '127.0.0.1', port: 0 });
    url = `http://127.0.0.1:${(api.app.http.server.address() as AddressInfo).port}/graphql`;
  });
  afterAll(async () => api.stop());

  const post = async (query: string, headers: Record<string, string> = {}) =>
    api.app.http.inject({
      method: 'POST',
      url: '/graphql',
      headers: { 'content-type': 'application/json', ...headers },
      payload: JSON.stringify({ query }),
    });

  it.each(serverAudits({ url: async () => url, fetchFn: fetch }).map(({ id, name, fn }) => [id, name, fn] as const))(
    '%s: the server %s',
    async (_id, _name, audit) => expect(await audit()).toMatchObject({ status: 'ok' }),
  );

  it('is audited by all 61 rules', () => expect(serverAudits({ url, fetchFn: fetch })).toHaveLength(61));

  it('tells of its whole schema, however deeply the usual question nests', async () => {
    const query = getIntrospectionQuery({ inputValueDeprecation: true, specifiedByUrl: true, schemaDescription: true });
    const { data, errors } = JSON.parse((await post(query)).body);
    const { __schema: schema } = data;
    expect(errors).toBeUndefined();
    expect(schema.types.map(({ name }: { name: string }) => name)).toContain('Recommendation');
  });

  it('does not let the schema be asked in circles', async () => {
    const circles =
      '{ __schema { types { fields { type { fields { type { fields { type { fields { name } } } } } } } } } }';
    expect(JSON.parse((await post(circles)).body).errors[0].extensions.code).toBe('BAD_USER_INPUT');
  });

  it.each([
    ['br', brotliDecompressSync],
    ['gzip', gunzipSync],
  ])('compresses long answers with %s', async (encoding, open) => {
    const query = getIntrospectionQuery();
    const plain = await post(query);
    const { headers, rawPayload } = await post(query, { 'accept-encoding': encoding });
    expect([headers['content-encoding'], plain.headers['content-encoding']]).toEqual([encoding, undefined]);
    expect(rawPayload.length).toBeLessThan(plain.rawPayload.length / 5);
    expect(open(rawPayload).toString()).toBe(plain.body);
  });

  it('leaves short answers as they are', async () =>
    expect((await post('{ __typename }', { 'accept-encoding': 'br' })).headers['content-encoding']).toBeUndefined());

  it('does not unpack what a client packed, which may be far larger than it looks', async () => {
    const headers = { 'content-encoding': 'gzip' };
    expect((await post('{ __typename }', headers)).statusCode).toBe(200);
  });

  it('tells what an operation cost to a client that asks', async () => {
    const asked = JSON.parse((await post('{ topics { key label } }', { 'x-query-cost': '1' })).body);
    expect(asked.extensions).toEqual({ cost: { points: 206, limit: 20_000, left: null } });
    expect(JSON.parse((await post('{ topics { key label } }')).body).extensions).toBeUndefined();
  });

  it('tells the same operation another cost where its variables ask for more', async () => {
    const query = `query ($first: Int, $search: String, $after: String, $short: Boolean!) {
      recommendations(first: $first, search: $search, after: $after) { edges { node { id title @skip(if: $short) } } }
    }`;
    const pointsOf = async (variables: object): Promise<number> => {
      const payload = { query, variables: { first: 2, search: '', short: false, ...variables } };
      const headers = { 'x-query-cost': '1' };
      const { body } = await api.app.http.inject({ method: 'POST', url: '/graphql', headers, payload });
      return JSON.parse(body).extensions.cost.points;
    };
    // Asked again, each is told what was worked out before.
    for (let round = 0; round < 2; round += 1) {
      expect(await pointsOf({})).toBe(700 + 2 * 4);
      expect(await pointsOf({ first: 20 })).toBe(700 + 20 * 4);
      expect(await pointsOf({ search: 'train' })).toBe(3000 + 2 * 4);
      expect(await pointsOf({ search: 'car' })).toBe(3000 + 2 * 4);
      expect(await pointsOf({ search: null })).toBe(700 + 2 * 4);
      expect(await pointsOf({ short: true })).toBe(700 + 2 * 3);
    }
  });
});

describe('an API that keeps its schema to itself', () => {
  let api: TestApi;
  beforeAll(async () => void (api = await startApi({ INTROSPECTION: 'off' })));
  afterAll(async () => api.stop());

  it.each(['{ __schema { types { name } } }', '{ __type(name: "Place") { name } }'])('refuses %s', async (query) => {
    const { status, errors } = await api.anonymous.send(query);
    expect([status, errors?.[0]]).toMatchObject([
      400,
      { message: expect.stringContaining('introspection has been disabled'), extensions: { code: 'BAD_USER_INPUT' } },
    ]);
  });

  it('answers everything else', async () =>
    expect((await api.anonymous.send('{ __typename topics { __typename } }')).errors).toBeUndefined());
});
