import { startApi } from '../support/api';
import type { TestApi } from '../support/api';

describe('a bad request', () => {
  let api: TestApi;
  beforeAll(async () => void (api = await startApi()));
  afterAll(async () => api.stop());
  afterEach(async () => {
    const { status, data } = await api.anonymous.send('{ catalogue { version } }');
    expect([status, data.catalogue.version]).toEqual([200, 1]);
  });

  const refused = async (payload: string, headers?: Record<string, string>) => {
    const { status, codes } = await api.anonymous.post(payload, headers);
    return [status, codes];
  };
  const nested = (levels: number): string =>
    `{ places(search: "lyon") ${'{ parent '.repeat(levels)} { code } ${'}'.repeat(levels)} }`;

  it('is refused with 413 over 1 MB', async () => {
    expect(await refused(JSON.stringify({ query: `{ topics { key } } # ${'x'.repeat(1_100_000)}` }))).toEqual([
      413,
      ['BAD_USER_INPUT'],
    ]);
  });

  it('is refused with 400 for invalid JSON', async () => {
    expect(await refused('{"query": ')).toEqual([400, ['BAD_USER_INPUT']]);
  });

  it('is refused with 400 for a NUL character', async () => {
    expect(await refused(JSON.stringify({ query: '{ places(search: "a\u0000b") { code } }' }))).toEqual([
      400,
      ['BAD_USER_INPUT'],
    ]);
  });

  it('is refused with 415 for a content type that forms of other sites can send', async () => {
    const query = 'query={topics{key}}';
    expect(await refused(query, { 'content-type': 'application/x-www-form-urlencoded' })).toEqual([
      415,
      ['BAD_USER_INPUT'],
    ]);
    expect(await refused(JSON.stringify({ query: '{topics{key}}' }), { 'content-type': 'text/plain' })).toEqual([
      415,
      ['BAD_USER_INPUT'],
    ]);
  });

  it('is refused with 400 for invalid GraphQL', async () => {
    expect(await refused(JSON.stringify({ query: '{ nothing {' }))).toEqual([400, ['BAD_USER_INPUT']]);
    expect(await refused(JSON.stringify({ query: '{ nothing }' }))).toEqual([400, ['BAD_USER_INPUT']]);
  });

  it('is refused with 400 when it nests too deeply, also through fragments', async () => {
    expect(await refused(JSON.stringify({ query: nested(10) }))).toEqual([200, []]);
    expect(await refused(JSON.stringify({ query: nested(40) }))).toEqual([400, ['QUERY_TOO_COMPLEX']]);
    const links = Array.from({ length: 20 }, (_, at) => `fragment F${at} on Place { parent { ...F${at + 1} } }`).join(
      '\n',
    );
    const query = `{ places(search: "lyon") { ...F0 } }\n${links}\nfragment F20 on Place { code }`;
    expect(await refused(JSON.stringify({ query }))).toEqual([400, ['QUERY_TOO_COMPLEX']]);
  });

  it('is refused with 400 when it asks for too many fields', async () => {
    const query =
      '{ recommendations(first: 100) { edges { node { actions(first: 100) { actions(first: 100) { title } } } } } }';
    expect(await refused(JSON.stringify({ query }))).toEqual([400, ['QUERY_TOO_COMPLEX']]);
  });

  it('is told with 200 where it was read, and the client takes application/json only', async () => {
    const inJson = async (body: object): Promise<unknown> => {
      const headers = { 'content-type': 'application/json', accept: 'application/json' };
      return refused(JSON.stringify(body), headers);
    };
    expect(await inJson({ query: '{ nothing {' })).toEqual([200, ['BAD_USER_INPUT']]);
    expect(await inJson({ query: nested(40) })).toEqual([200, ['QUERY_TOO_COMPLEX']]);
    const query = 'query ($first: Int!) { recommendations(first: $first) { totalCount } }';
    expect(await inJson({ query, variables: { first: 'all' } })).toEqual([200, ['BAD_USER_INPUT']]);
    expect(await inJson({ variables: {} })).toEqual([400, ['BAD_USER_INPUT']]);
  });

  it('is refused with 400 where it holds several operations, and says what to send instead', async () => {
    const { status, errors } = await api.anonymous.post(JSON.stringify([{ query: '{ topics { key } }' }]));
    expect([status, errors]).toEqual([
      400,
      [
        {
          message: 'Send one operation in each request: lists of operations are not taken.',
          extensions: { code: 'BAD_USER_INPUT' },
        },
      ],
    ]);
  });

  it('is refused with 415 as a form with files', async () => {
    expect(await refused('--x--', { 'content-type': 'multipart/form-data; boundary=x' })).toEqual([
      415,
      ['BAD_USER_INPUT'],
    ]);
  });

  it('gets 404 in the shape of a GraphQL error for an unknown page', async () => {
    const { statusCode, body } = await api.app.http.inject({ url: '/nothing/here' });
    expect([statusCode, JSON.parse(body).errors[0].extensions.code]).toEqual([404, 'NOT_FOUND']);
  });

  it('reveals no detail of an internal failure', async () => {
    await api.app.database.query('ALTER TABLE contribution RENAME TO contribution_away');
    const { data, errors } = await api.anonymous.send('{ contributionStatus(trackingToken: "unknown") { title } }');
    await api.app.database.query('ALTER TABLE contribution_away RENAME TO contribution');
    expect(data).toEqual({ contributionStatus: null });
    expect(errors).toEqual([
      {
        message: 'Quelque chose n’a pas fonctionné de notre côté.',
        path: ['contributionStatus'],
        locations: expect.anything(),
        extensions: { code: 'INTERNAL_SERVER_ERROR' },
      },
    ]);
  });
});
