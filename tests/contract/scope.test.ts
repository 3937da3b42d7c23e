import { getNamedType, isObjectType } from 'graphql';
import type { GraphQLField, GraphQLObjectType, GraphQLSchema } from 'graphql';
import { areas } from '../../api/areas';
import { buildApiSchema } from '../../api/platform/graphql/schema';
import { addPlaces, decide, submitted } from '../contributions/contribution.factory';
import { startApi } from '../support/api';
import type { TestApi } from '../support/api';
import type { TestClient } from '../support/client';
import { signedIn } from '../support/staff';

/** What says something of one contribution, or of who gave it. */
const TOLD: Readonly<Record<string, string>> = {
  Contribution:
    '{ id title body usefulWhen contributorName contributorEmail messages { body } notes { body } corrections { body } }',
  ContributionMessage: '{ body }',
  ContributionNote: '{ body }',
  SimilarItem: '{ title }',
};
/** More than any path needs that reaches a contribution through other objects. */
const MAX_DEPTH = 4;
const SECRET = /Brestois|brest@example\.org|Iroise/;

/** Every way from the query to something told of a contribution, that repeats no type. */
function pathsIn(schema: GraphQLSchema): GraphQLField<unknown, unknown>[][] {
  const found: GraphQLField<unknown, unknown>[][] = [];
  const walk = (type: GraphQLObjectType, path: GraphQLField<unknown, unknown>[], types: readonly string[]): void => {
    for (const field of Object.values(type.getFields())) {
      const target = getNamedType(field.type);
      if (!isObjectType(target)) continue;
      const next = [...path, field];
      if (target.name in TOLD) found.push(next);
      // A contribution that leads to another is the heart of the matter: it may repeat once.
      const repeats = types.filter((name) => name === target.name).length;
      if (next.length < MAX_DEPTH && repeats < (target.name === 'Contribution' ? 2 : 1))
        walk(target, next, [...types, target.name]);
    }
  };
  walk(schema.getQueryType() as GraphQLObjectType, [], []);
  return found;
}

function queryOf(path: readonly GraphQLField<unknown, unknown>[], values: Readonly<Record<string, string>>): string {
  const [last] = path.slice(-1);
  const selection = last === undefined ? '' : (TOLD[getNamedType(last.type).name] ?? '');
  return path.reduceRight((inner, { name, args }) => {
    const needed = args.filter(({ type, defaultValue }) => type.toString().endsWith('!') && defaultValue === undefined);
    const written = needed.map((arg) => `${arg.name}: ${values[`${name}.${arg.name}`] ?? values[arg.name] ?? '"x"'}`);
    return `{ ${name}${written.length > 0 ? `(${written.join(', ')})` : ''} ${inner} }`;
  }, selection);
}

describe('the scope of a moderator of another région', () => {
  let api: TestApi;
  let local: TestClient;
  let everywhere: TestClient;
  let paths: GraphQLField<unknown, unknown>[][];
  const ids: Record<string, string> = {};

  beforeAll(async () => {
    api = await startApi();
    await addPlaces(api);
    local = await signedIn(api, 'MODERATOR');
    everywhere = await signedIn(api, 'MODERATOR');
    const brest = { placeCode: '29019', contributorName: 'Brestois Iroise', contributorEmail: 'brest@example.org' };
    const lyon = await submitted(api, { title: 'Appeler les boulangeries tôt', placeCode: '69123' });
    const far = await submitted(api, { ...brest, title: 'Appeler les boulangeries Brestois', body: BODY });
    const repeated = await submitted(api, { ...brest, title: 'Boulangeries Brestois encore', body: BODY });
    const original = await submitted(api, { ...brest, title: 'Original Brestois', body: BODY });
    const copy = await submitted(api, { title: 'Copie à Lyon', placeCode: '69123' });
    const me = (await local.send('{ viewer { id } }')).data.viewer.id;
    const note = { contributionId: far, body: 'Il vient de la mer d’Iroise.', mentionIds: [me] };
    expect((await everywhere.mutate('addContributionNote', note, 'contribution { id }')).userErrors).toEqual([]);
    const question = { id: repeated, expectedVersion: 1, action: 'REQUEST_CORRECTION', message: 'Cher Brestois ?' };
    expect((await decide(everywhere, question)).userErrors).toEqual([]);
    const { recommendation } = await decide(everywhere, { id: lyon, expectedVersion: 1, action: 'ACCEPT' });
    for (const move of [
      { id: far, expectedVersion: 1, action: 'ACCEPT', recommendationId: recommendation.id },
      { id: repeated, expectedVersion: 2, action: 'MARK_DUPLICATE', duplicateOfId: lyon },
      { id: copy, expectedVersion: 1, action: 'MARK_DUPLICATE', duplicateOfId: original },
    ])
      expect((await decide(everywhere, move)).userErrors).toEqual([]);
    const admin = await signedIn(api, 'ADMIN');
    await admin.mutate('saveTerritories', { staffUserId: me, placeCodes: ['reg-84'] }, 'staffUser { id }');
    Object.assign(ids, { lyon, far, copy, recommendation: recommendation.id });
    paths = pathsIn(await buildApiSchema(areas.flatMap(({ resolvers }) => resolvers)));
  });
  afterAll(async () => api.stop());

  /** The paths by which a client reads words of Brest. */
  async function leaks(client: TestClient): Promise<string[]> {
    const found: string[] = [];
    for (const path of paths) {
      for (const id of [ids['lyon'], ids['far'], ids['copy']]) {
        const values = {
          ...{
            id: `"${id}"`,
            contributionId: `"${id}"`,
            title: '"Appeler les boulangeries"',
            search: '"boulangeries"',
          },
          'editableRecommendation.id': `"${ids['recommendation']}"`,
          ...{ facts: '{}', rule: '{ all: [] }', slug: '"x"', trackingToken: '"x"' },
        };
        const { data } = await client.send(queryOf(path, values));
        if (SECRET.test(JSON.stringify(data ?? null))) found.push(path.map(({ name }) => name).join('.'));
      }
    }
    return [...new Set(found)].toSorted();
  }

  it('hides every contribution, message and contact of elsewhere, by whatever path', async () => {
    expect(await leaks(local)).toEqual([]);
  });

  it('leaves all of them to a moderator of everywhere, by each kind of path', async () => {
    expect(await leaks(everywhere)).toEqual(
      expect.arrayContaining([
        'contribution',
        'contribution.duplicateOf',
        'contribution.duplicates',
        'contribution.duplicates.messages',
        'contribution.notes',
        'contribution.similar',
        'contributions.items',
        'contribution.recommendation.contributions',
        'editableRecommendation.contributions',
        'editableRecommendations.items.contributions',
        'similar',
      ]),
    );
  });

  it.each([
    'CLAIM',
    'RELEASE',
    'ACCEPT',
    'REFUSE',
    'MARK_SPAM',
    'MARK_DUPLICATE',
    'REOPEN',
    'UNDO',
    'REQUEST_CORRECTION',
  ])('answers %s on what lies elsewhere as on what does not exist, whatever the version', async (action) => {
    const answer = async (id: string, expectedVersion: number) =>
      decide(local, {
        id,
        expectedVersion,
        action,
        message: 'Bonjour',
        reason: 'too-vague',
        duplicateOfId: ids['lyon'],
      });
    const unknown = await answer(UNKNOWN, 1);
    expect(unknown.userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
    for (const version of [1, 2, 99]) expect(await answer(ids['far'] ?? '', version)).toEqual(unknown);
  });

  it('takes no contribution of elsewhere for what another one repeats', async () => {
    const id = await submitted(api, { title: 'Une de plus à Lyon', placeCode: '69123' });
    const mark = async (duplicateOfId: string) =>
      decide(local, { id, expectedVersion: 1, action: 'MARK_DUPLICATE', duplicateOfId });
    const unknown = await mark(UNKNOWN);
    expect(unknown.userErrors).toHaveLength(1);
    expect(await mark(ids['far'] ?? '')).toEqual(unknown);
  });

  it('keeps notes, mentions and previews of elsewhere as unknown as those of nothing', async () => {
    const note = async (contributionId: string) =>
      (await local.mutate('addContributionNote', { contributionId, body: 'Vu' }, 'contribution { id }')).userErrors;
    expect(await note(ids['far'] ?? '')).toEqual(await note(UNKNOWN));
    const look = async (contributionId: string) =>
      (await local.mutate('lookAtContribution', { contributionId }, 'contribution { id }')).userErrors;
    expect(await look(ids['far'] ?? '')).toEqual(await look(UNKNOWN));
    for (const query of [
      'query ($id: ID!) { mentionable(contributionId: $id) { id } }',
      'query ($id: ID!) { refusalPreview(id: $id, reason: "too-vague") }',
    ]) {
      const [far, unknown] = [await local.send(query, { id: ids['far'] }), await local.send(query, { id: UNKNOWN })];
      expect([far.data, far.errors]).toEqual([unknown.data, unknown.errors]);
      expect(unknown.codes).toEqual(['NOT_FOUND']);
    }
  });

  it('leaves a notice about elsewhere without its note and its contribution', async () => {
    const { items } = (await local.send('{ notices { items { kind note { body } contributions { id } } } }')).data
      .notices;
    expect(items).toEqual([{ kind: 'MENTION', note: null, contributions: [] }]);
  });
});

const UNKNOWN = '00000000-0000-4000-8000-000000000000';
const BODY = 'Rencontrer le patron Brestois avant six heures, au bord de la mer d’Iroise.';
