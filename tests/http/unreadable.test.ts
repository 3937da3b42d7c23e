import { isEnumType, isInputObjectType, isListType, isNonNullType } from 'graphql';
import type { GraphQLInputType } from 'graphql';
import { typeNamed } from '../support/schema';
import { startApi } from '../support/api';
import type { TestApi } from '../support/api';
import type { TestClient } from '../support/client';
import { signedIn } from '../support/staff';

const HALF = 'un \ud83e deux';

/** A value of the type with half a character in every text. */
function spoilt(type: GraphQLInputType): unknown {
  if (isNonNullType(type)) return spoilt(type.ofType);
  if (isListType(type)) return [spoilt(type.ofType)];
  if (isEnumType(type)) return type.getValues()[0]?.name;
  if (isInputObjectType(type))
    return Object.fromEntries(Object.values(type.getFields()).map((field) => [field.name, spoilt(field.type)]));
  const values: Record<string, unknown> = {
    Boolean: true,
    Int: 1,
    Float: 1,
    Date: '2026-11-23',
    DateTime: '2026-11-23T09:00:00Z',
  };
  return values[type.name] ?? (['String', 'ID'].includes(type.name) ? HALF : { key: HALF });
}

/** Of all that take a text. */
const mutations = Object.values(typeNamed('Mutation').getFields()).filter(({ args }) =>
  args.some(({ type }) => JSON.stringify(spoilt(type)).includes('deux')),
);

describe('a character that cannot be kept', () => {
  let api: TestApi;
  let admin: TestClient;
  beforeAll(async () => {
    api = await startApi();
    admin = await signedIn(api, 'ADMIN');
  });
  afterAll(async () => api.stop());

  it.each(mutations.map((field) => [field.name, field] as const))(
    'is told by %s, at its place',
    async (name, { args }) => {
      const variables = args.map((arg) => `$${arg.name}: ${String(arg.type)}`).join(', ');
      const passed = args.map((arg) => `${arg.name}: $${arg.name}`).join(', ');
      const { data, errors } = await admin.send(
        `mutation (${variables}) { ${name}(${passed}) { userErrors { code field message } } }`,
        Object.fromEntries(args.map((arg) => [arg.name, spoilt(arg.type)])),
      );
      expect(errors).toBeUndefined();
      const { userErrors } = data[name];
      expect(userErrors.length).toBeGreaterThan(0);
      expect(new Set(userErrors.map(({ code }: { code: string }) => code))).toEqual(new Set(['INVALID_CHARACTERS']));
      expect(userErrors.every(({ field }: { field: string[] }) => field.length > 0)).toBe(true);
    },
  );

  it('is told where it stands in content and in facts', async () => {
    const content = {
      ...{
        title: 'Relire son CV',
        summary: 'Un résumé de vingt lettres au moins.',
        bodyMarkdown: 'Une explication assez longue.',
      },
      scoreLines: [{ rule: { fact: 'hasResume', op: 'eq', value: HALF }, score: 1, reason: 'Une raison' }],
      translations: [{ locale: 'EN', title: 'a', summary: 'b', bodyMarkdown: HALF }],
    };
    const { userErrors } = await admin.mutate(
      'createRecommendation',
      { kind: 'ACTION', content },
      'recommendation { id }',
    );
    expect(userErrors.map(({ field }: { field: string[] }) => field.join(' '))).toEqual([
      'content translations 0 bodyMarkdown',
      'content scoreLines 0 rule /value',
    ]);
    const created = await api.anonymous.mutate(
      'createProfile',
      { facts: { [HALF]: true, birthYear: 1990 }, consentToTerms: true },
      'profile { id }',
    );
    expect(created).toMatchObject({
      profile: null,
      userErrors: [{ code: 'INVALID_CHARACTERS', field: ['facts', ''] }],
    });
  });

  it('is told by sign-in in the language of the request', async () => {
    const answer = await api.anonymous
      .with({ 'accept-language': 'en' })
      .mutate('signIn', { email: HALF, password: 'x' }, 'viewer { id }');
    expect(answer).toEqual({
      viewer: null,
      userErrors: [
        { code: 'INVALID_CHARACTERS', field: ['email'], message: 'This text holds a character that cannot be read.' },
      ],
    });
  });

  it.each([
    ['{ places(search: "ly\\u{0}on") { code } }', 'BAD_USER_INPUT'],
    ['{ contributionStatus(trackingToken: "\\u{0}") { status } }', 'BAD_USER_INPUT'],
    ['{ recommend(facts: { place: "\\u{0}" }) { catalogueVersion } }', 'BAD_USER_INPUT'],
    ['{ similar(title: "\\u{0}") { id } }', 'BAD_USER_INPUT'],
  ])('is refused as NUL in the document %s', async (query, code) => {
    expect((await api.anonymous.send(query)).codes).toEqual([code]);
  });

  it('is refused as NUL in a document that changes something', async () => {
    const { data } = await api.anonymous.send(
      'mutation { withdrawContribution(trackingToken: "a\\u{0}") { userErrors { code field } } }',
    );
    expect(data.withdrawContribution.userErrors).toEqual([{ code: 'INVALID_CHARACTERS', field: ['trackingToken'] }]);
  });

  it('is refused as NUL in the variables of a GET request', async () => {
    const query = new URLSearchParams({
      query: 'query ($search: String!) { places(search: $search) { code } }',
      variables: '{"search":"ly\\u0000on"}',
    });
    const response = await api.app.http.inject({
      url: `/graphql?${query}`,
      headers: { 'apollo-require-preflight': 'true' },
    });
    expect(JSON.parse(response.body).errors[0].extensions.code).toBe('BAD_USER_INPUT');
  });

  it.each(['places', 'jobs'])('is passed over in a search of %s', async (field) => {
    const { codes } = await api.anonymous.send(`query ($search: String!) { ${field}(search: $search) { label } }`, {
      search: HALF,
    });
    expect(codes).toEqual([]);
  });
});
