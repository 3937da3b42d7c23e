import { MAX_COST } from '../../api/platform/graphql/limits';
import { startApi } from '../support/api';
import type { TestApi } from '../support/api';
import { signedIn } from '../support/staff';
import type { TestClient } from '../support/client';

/** More than any request of a front end needs, and within what a request may hold. */
const ALIASES = 100;
/** A document holds 2,000 tokens at most. */
const FEWER_ALIASES = 60;
const facts = '{ birthYear: 1990 }';
const contribution = '{ kind: ACTION, title: "Un titre", body: "Un texte qui est assez long.", consentToTerms: true }';

/** Each field that works for anybody, with arguments that make it work. */
const FIELDS: readonly string[] = [
  `recommend(facts: ${facts}, first: 1) { nextQuestions(first: 1) { question } }`,
  'recommendations(first: 1, search: "formation") { edges { node { slug } } }',
  'recommendation(slug: "rien") { slug }',
  'places(search: "saint") { code }',
  'jobs(search: "info") { label }',
  'topics { key }',
  'catalogue { version }',
  'similar(title: "Appeler", body: "le boulanger") { title }',
  'contributionStatus(trackingToken: "x") { status }',
  'me { plan { date } }',
  '__schema { types { name fields { name } } }',
  '__type(name: "Query") { fields { name } }',
];
const CHANGES: readonly string[] = [
  `createProfile(input: { facts: ${facts}, consentToTerms: true }) { accessToken }`,
  `submitContribution(input: ${contribution}) { trackingToken }`,
  'signIn(input: { email: "a@example.org", password: "x" }) { viewer { id } }',
  'withdrawContribution(trackingToken: "x") { userErrors { code } }',
];

const aliased = (field: string, times: number) =>
  Array.from({ length: times }, (_, at) => `a${at}: ${field}`).join('\n');

describe('one request', () => {
  let api: TestApi;
  beforeAll(async () => void (api = await startApi()));
  afterAll(async () => api.stop());

  const refused = async (query: string, client: TestClient = api.anonymous) => {
    api.forgetStatements();
    const { status, codes } = await client.send(query);
    return [status, codes, api.statements.length];
  };

  it.each(FIELDS)('is refused before it runs when it asks %# many times over: %s', async (field) => {
    expect(await refused(`{ ${aliased(field, field.length > 60 ? FEWER_ALIASES : ALIASES)} }`)).toEqual([
      400,
      ['QUERY_TOO_COMPLEX'],
      0,
    ]);
  });

  it.each(CHANGES)('is refused before it runs when it changes %# many times over: %s', async (field) => {
    expect(await refused(`mutation { ${aliased(field, field.length > 60 ? FEWER_ALIASES : ALIASES)} }`)).toEqual([
      400,
      ['QUERY_TOO_COMPLEX'],
      0,
    ]);
  });

  it.each([
    ...[...CHANGES.slice(0, 3)].map((field) => ['mutation', field] as const),
    ...FIELDS.filter((field) => /^(?:similar|__schema)/.test(field)).map((field) => ['query', field] as const),
  ])('asks for what is costly once: %s { %s }', async (kind, field) => {
    const split = `${kind} { ...A ...B } fragment A on ${kind === 'query' ? 'Query' : 'Mutation'} { a: ${field} }
      fragment B on ${kind === 'query' ? 'Query' : 'Mutation'} { b: ${field} }`;
    expect(await refused(`${kind} { ${aliased(field, 2)} }`)).toEqual([400, ['QUERY_TOO_COMPLEX'], 0]);
    expect(await refused(split)).toEqual([400, ['QUERY_TOO_COMPLEX'], 0]);
  });

  it('may name a costly field twice where it is one', async () => {
    const similar = 'similar(title: "Appeler", body: "le boulanger") { title }';
    expect((await api.anonymous.send(`{ ${similar} ${similar} __typename }`)).codes).toEqual([]);
  });

  it.each([
    ['the same', 'catalogue { version }', ''],
    ['the same under other names', 'catalogue { version }', 'named'],
    ['texts', 'recommendations(first: 100) { edges { node { bodyMarkdown } } }', 'named'],
  ])(
    'that asks %s more than thirty times in one place is refused before it is compared',
    async (_what, field, named) => {
      const times = (count: number): string => `{ ${named ? aliased(field, count) : `${field} `.repeat(count)} }`;
      expect(await refused(times(31))).toEqual([400, ['QUERY_TOO_COMPLEX'], 0]);
    },
  );

  it('for a stream may repeat no more', async () =>
    expect(await api.anonymous.subscribe(`subscription { contributionChanged { ${aliased('id', 31)} } }`)).toEqual([
      'QUERY_TOO_COMPLEX',
    ]));

  it('may ask thirty times in one place', async () =>
    expect((await api.anonymous.send(`{ ${aliased('catalogue { version }', 30)} }`)).codes).toEqual([]));

  it('that spreads what it repeats over places that are merged is refused before it is compared', async () => {
    const nodes = 'node { id title } '.repeat(4);
    const edges = `edges { ${nodes} } `.repeat(9);
    expect(await refused(`{ ${`recommendations { ${edges} } `.repeat(9)} }`)).toEqual([400, ['QUERY_TOO_COMPLEX'], 0]);
    const inFragments = `{ ...A ...B } fragment A on Query { ${'topics { key } '.repeat(16)} } fragment B on Query { ${'topics { key } '.repeat(16)} }`;
    expect(await refused(inFragments)).toEqual([400, ['QUERY_TOO_COMPLEX'], 0]);
  });

  it.each([
    `{ factDefinitions { ${aliased('choices { value label facts }', 25)} } }`,
    `{ ${aliased(`factDefinitions { ${aliased('choices { label facts }', 5)} }`, 20)} }`,
    `{ __schema { types { fields { type { ${aliased('kind', 31)} } } } } }`,
    `{ __schema { types { ${aliased('fields { args { type { name } } type { fields { name } } }', 25)} } } }`,
  ])('that asks much in few words is refused before it runs: %s', async (query) =>
    expect(await refused(query)).toEqual([400, ['QUERY_TOO_COMPLEX'], 0]),
  );

  it('pays for the list that it leaves to the service', async () => {
    const cost = async (first: string): Promise<number> => {
      const { body } = await api.app.http.inject({
        method: 'POST',
        url: '/graphql',
        headers: { 'x-query-cost': '1' },
        payload: { query: `{ recommendations(first: ${first}) { edges { node { title } } } }` },
      });
      return JSON.parse(body).extensions.cost.points;
    };
    expect([await cost('null'), await cost('20')]).toEqual([await cost('20'), 700 + 20 * 3]);
  });

  it('is refused before it is parsed where its document is too long, comments included', async () => {
    const ofLength = (length: number): string => '{ topics { key } } '.padEnd(length, '#');
    expect((await api.anonymous.send(ofLength(20_000))).codes).toEqual([]);
    expect(await refused(ofLength(20_001))).toEqual([400, ['BAD_USER_INPUT'], 0]);
    const { statusCode } = await api.app.http.inject({
      url: `/graphql?query=${encodeURIComponent(`{ topics { key } } ${'#'.repeat(20_000)}`)}`,
    });
    expect([400, 431]).toContain(statusCode);
    expect(
      await api.anonymous.subscribe(`subscription { contributionChanged { id } } ${'#\n'.repeat(10_000)}`),
    ).toEqual(['BAD_USER_INPUT']);
  });

  it('of a member of staff is bounded as well', async () => {
    const analyst = await signedIn(api, 'ADMIN');
    const audience = 'audience(rule: { fact: "age", op: "lt", value: 26 }) { matching }';
    expect(await refused(`{ ${aliased(audience, 2)} }`, analyst)).toEqual([
      400,
      ['QUERY_TOO_COMPLEX'],
      expect.any(Number),
    ]);
  });

  it('that doubles its fragments forty times over is refused without being walked', async () => {
    const fragments = Array.from({ length: 40 }, (_, at) => `fragment F${at} on Query { ...F${at + 1} ...F${at + 1} }`);
    const query = `{ ...F0 } ${fragments.join(' ')} fragment F40 on Query { topics { key } }`;
    expect(await refused(query)).toEqual([400, ['QUERY_TOO_COMPLEX'], 0]);
  });

  it('is fourteen levels deep at most', async () => {
    const nested = (levels: number): string =>
      `{ places(search: "lyon") { ${'parent { '.repeat(levels - 2)} code ${'} '.repeat(levels)}`;
    expect((await api.anonymous.send(nested(14))).codes).toEqual([]);
    expect(await refused(nested(15))).toEqual([400, ['QUERY_TOO_COMPLEX'], 0]);
  });

  it('that names unknown fields by the thousand is told of ten', async () => {
    const { errors } = await api.anonymous.send(`{ ${Array.from({ length: 1_900 }, (_, at) => `x${at}`).join(' ')} }`);
    expect(errors?.length).toBe(11);
  });

  it('of more than 2,000 tokens is refused before it is parsed whole', async () => {
    expect(await refused(`{ ${'topics { key } '.repeat(600)} }`)).toEqual([400, ['BAD_USER_INPUT'], 0]);
  });

  it.each(['', 'C'])('with the name "%s" of no operation is the fault of the client', async (operationName) => {
    const query = 'query A { topics { key } } query B { topics { key } }';
    const { status, codes } = await api.anonymous.post(JSON.stringify({ query, operationName }));
    expect([status, codes]).toEqual([400, ['BAD_USER_INPUT']]);
  });

  it('of two operations pays for the one that runs', async () => {
    const dear = `query Dear { ${aliased('recommendations(first: 100) { edges { node { slug title } } }', 30)} }`;
    expect((await api.anonymous.send(dear)).codes).toEqual(['QUERY_TOO_COMPLEX']);
    const { codes } = await api.anonymous.post(
      JSON.stringify({ query: `query Cheap { topics { key } } ${dear}`, operationName: 'Cheap' }),
    );
    expect([codes, MAX_COST]).toEqual([[], 20_000]);
  });
});
