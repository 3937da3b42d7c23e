import { addPlaces } from '../contributions/contribution.factory';
import { startApi } from '../support/api';
import type { TestApi } from '../support/api';

const submit =
  'mutation ($input: SubmitContributionInput!) { submitContribution(input: $input) { userErrors { code } } }';
const keys = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, at) => [`unknown${at}`, at]));

describe('variables', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startApi();
    await addPlaces(api);
  });
  afterAll(async () => api.stop());

  /** What the API says of variables, with the number of statements that it took. */
  const refusalOf = async (query: string, variables: object) => {
    api.forgetStatements();
    const { status, data, errors } = await api.anonymous.send(query, variables);
    const [{ message, extensions }] = errors as [{ message: string; extensions: { code: string; faults: object[] } }];
    return { status, data, message, ...extensions, statements: api.statements.length };
  };

  it('that do not fit are told with the path of each fault, and without the value', async () => {
    const input = {
      kind: 'secret-kind',
      title: 3,
      body: 'b',
      statedFacts: {},
      consentToTerms: true,
      nothing: 'secret',
    };
    const { status, code, faults, message } = await refusalOf(submit, { input });
    expect([status, code]).toEqual([400, 'BAD_USER_INPUT']);
    expect(faults).toEqual([
      { path: ['input', 'kind'], message: expect.stringContaining('ContributionKind') },
      { path: ['input', 'title'], message: expect.stringContaining('String') },
      { path: ['input'], message: expect.stringContaining('nothing') },
    ]);
    expect(message).toMatch(/^Variable "\$input\.kind": /);
    expect(JSON.stringify([faults, message])).not.toMatch(/secret|: 3/);
  });

  it.each([
    ['that are missing', 'query ($search: String!) { places(search: $search) { code } }', {}, ['search']],
    [
      'of null where a value must stand',
      'query ($search: String!) { places(search: $search) { code } }',
      { search: null },
      ['search'],
    ],
    [
      'of another type',
      'query ($first: Int) { places(search: "lyon", first: $first) { code } }',
      { first: 'ten' },
      ['first'],
    ],
  ])("%s are the client's fault, also where a name is left out", async (...[, query, variables, path]) => {
    const { status, code, faults } = await refusalOf(query, variables);
    expect([status, code, faults]).toEqual([400, 'BAD_USER_INPUT', [{ path, message: expect.any(String) }]]);
  });

  it('are refused without being repeated, whatever scalar, enum or list they are for', async () => {
    const { data } = await api.anonymous.send('{ schema: __schema { types { name kind } } }');
    const types: { name: string; kind: string }[] = data.schema.types;
    const taken = types.filter(
      ({ name, kind }) => ['SCALAR', 'ENUM', 'INPUT_OBJECT'].includes(kind) && !name.startsWith('__'),
    );
    expect(taken.length).toBeGreaterThan(40);
    for (const { name } of taken)
      for (const value of ['a secret', ['a secret'], { secret: 'a secret' }, 77_077_077_077.5]) {
        const { message } = await refusalOf(`query ($value: ${name}!) { __typename }`, { value });
        expect([name, message ?? '']).toEqual([name, expect.not.stringMatching(/a secret|77077077/)]);
      }
  });

  it('with a default may be left out', async () => {
    const { data, errors } = await api.anonymous.send(
      'query ($search: String! = "lyon", $first: Int = 1) { places(search: $search, first: $first) { label } }',
    );
    expect([data, errors]).toEqual([{ places: [{ label: 'Lyon' }] }, undefined]);
  });

  it.each<[string, string, object, string]>([
    ['2,000 unknown keys', submit, { input: keys(2_000) }, 'an object of more than 200 keys'],
    [
      '100,000 nulls in a list',
      'query ($f: ContributionFilter) { contributions(filter: $f) { total } }',
      { f: { status: Array(100_000).fill(null) } },
      'a list of more than 5000 items',
    ],
    [
      'many lists that are each short',
      submit,
      { input: Array(60).fill(Array(4_000).fill(1)) },
      'more than 20000 values',
    ],
    [
      'a nesting of 500 levels',
      submit,
      { input: JSON.parse(`${'['.repeat(500)}1${']'.repeat(500)}`) },
      'nested more than 32 levels deep',
    ],
    [
      'a text of 50,001 characters',
      submit,
      { input: { title: 'x'.repeat(50_001) } },
      'a text of more than 50000 characters',
    ],
    [
      'a key of 900,000 characters',
      submit,
      { input: { ['k'.repeat(900_000)]: 1 } },
      'a key of more than 200 characters',
    ],
  ])('of %s are refused before they are compared with a type', async (...[, query, variables, what]) => {
    expect(await refusalOf(query, variables)).toEqual({
      status: 400,
      data: undefined,
      code: 'BAD_USER_INPUT',
      message: `Variables: The variables hold ${what}.`,
      faults: [{ path: [], message: `The variables hold ${what}.` }],
      statements: 0,
    });
  });

  it.each<[string, object]>([
    ['unknown keys', { input: keys(199) }],
    ['wrong values of an enum', { input: { kind: Array(4_000).fill('x'.repeat(200)) } }],
  ])('of many %s are told with ten faults at most', async (_case, variables) => {
    const { faults, statements } = await refusalOf(submit, variables);
    expect([faults.length <= 10, statements]).toEqual([true, 0]);
    expect(JSON.stringify(faults).length).toBeLessThan(3_000);
  });

  it('of wrong enum values in a list are told with ten faults', async () => {
    const query = 'query ($f: ContributionFilter) { contributions(filter: $f) { total } }';
    const { faults, statements } = await refusalOf(query, { f: { status: Array(4_000).fill('x'.repeat(200)) } });
    expect([faults.length, statements]).toEqual([10, 0]);
  });
});
