import {
  GraphQLInt,
  GraphQLList,
  GraphQLNonNull,
  GraphQLObjectType,
  GraphQLSchema,
  GraphQLString,
  getOperationAST,
  parse,
} from 'graphql';
import { setTimeout } from 'node:timers/promises';
import type { App } from '../../api/app';
import { NAMES_PEOPLE } from '../../api/platform/graphql/answer-marks';
import { compilingGateway } from '../../api/platform/graphql/executor';
import { stringify } from '../../api/platform/graphql/written/written-object';
import { WrittenObjects } from '../../api/platform/graphql/written/written-objects';
import { writtenOnce } from '../../api/platform/graphql/written/written-once';
import { publishAction, publishStrategy, tellChange, unpublish } from '../plans/published';
import { anotherProcess, startApi } from '../support/api';
import type { TestApi } from '../support/api';
import { TestClient } from '../support/client';
import { createEditorialTeam } from '../support/editorial-team';

interface Word {
  name: string;
  said: string;
  isBroken?: boolean;
}

describe('an object of an answer', () => {
  const resolved: string[] = [];
  let words: Word[];
  let author = 'Camille';
  let forget: () => void;
  const changes = { isSure: true, forgetAt: (listener: () => void) => void (forget = listener) };

  const word = new GraphQLObjectType({
    name: 'Word',
    extensions: writtenOnce((one: Word) => ({ name: one.name, source: one })),
    fields: {
      said: {
        type: new GraphQLNonNull(GraphQLString),
        args: { times: { type: GraphQLInt, defaultValue: 1 } },
        resolve: ({ name, said, isBroken }: Word, { times }) => {
          resolved.push(name);
          return isBroken === true ? null : said.repeat(times);
        },
      },
      name: { type: GraphQLString },
      author: { type: GraphQLString, extensions: NAMES_PEOPLE, resolve: () => author },
    },
  });
  const entry = new GraphQLObjectType({ name: 'Entry', fields: { word: { type: word } } });
  const schema = new GraphQLSchema({
    query: new GraphQLObjectType({
      name: 'Query',
      fields: { entries: { type: new GraphQLList(entry), resolve: () => words.map((one) => ({ word: one })) } },
    }),
  });
  let ask: (source: string, variables?: object) => Promise<unknown>;

  beforeEach(async () => {
    resolved.length = 0;
    words = ['one', 'two'].map((name) => ({ name, said: name.toUpperCase() }));
    changes.isSure = true;
    const gateway = compilingGateway(schema, {
      objects: new WrittenObjects(changes, () => words.length),
      compiledAt: 1,
    });
    const { executor } = (await gateway?.load({} as never)) ?? {};
    const documents = new Map<string, ReturnType<typeof parse>>();
    ask = async (source, variables = {}) => {
      const document = documents.get(source) ?? parse(source);
      documents.set(source, document);
      const operation = getOperationAST(document);
      const result = await executor?.({ document, operation, request: { variables }, context: {} } as never);
      return JSON.parse(stringify(result));
    };
  });

  const SAID = '{ entries { word { said } } }';
  const saying = (...said: (string | null)[]) => ({ data: { entries: said.map((one) => ({ word: { said: one } })) } });

  it('is written once', async () => {
    expect(await ask(SAID)).toEqual(saying('ONE', 'TWO'));
    words.reverse();
    expect(await ask(SAID)).toEqual(saying('TWO', 'ONE'));
    expect(resolved).toEqual(['one', 'two']);
  });

  it('is written anew once something has changed, and where it is another of its name', async () => {
    await ask(SAID);
    words[0] = { name: 'one', said: 'UN' };
    expect(await ask(SAID)).toEqual(saying('UN', 'TWO'));
    forget();
    await ask(SAID);
    expect(resolved).toEqual(['one', 'two', 'one', 'one', 'two']);
  });

  it('is neither kept nor believed while changes may be missed', async () => {
    await ask(SAID);
    changes.isSure = false;
    await ask(SAID);
    changes.isSure = true;
    await ask(SAID);
    expect(resolved).toEqual(['one', 'two', 'one', 'two']);
  });

  it('is not kept where something changed while it was written', async () => {
    Object.defineProperty(words[0], 'said', {
      get: () => {
        forget();
        return 'ONE';
      },
    });
    await ask(SAID);
    await ask(SAID);
    expect(resolved.filter((name) => name === 'one')).toHaveLength(2);
  });

  it('has all that is asked of it in several places of a query', async () => {
    const query =
      'query { entries { word { said } ...Named } others: entries { it: word { twice: said(times: 2) } } } fragment Named on Entry { word { ...Name } } fragment Name on Word { name }';
    const expected = {
      data: {
        entries: [{ word: { said: 'ONE', name: 'one' } }, { word: { said: 'TWO', name: 'two' } }],
        others: [{ it: { twice: 'ONEONE' } }, { it: { twice: 'TWOTWO' } }],
      },
    };
    expect(await ask(query)).toEqual(expected);
    expect(await ask(query)).toEqual(expected);
    expect(resolved).toHaveLength(4);
  });

  it('is another for other variables', async () => {
    const query = 'query ($times: Int) { entries { word { said(times: $times) } } }';
    expect(await ask(query, { times: 1 })).toEqual(saying('ONE', 'TWO'));
    expect(await ask(query, { times: 2 })).toEqual(saying('ONEONE', 'TWOTWO'));
    const some = 'query ($is: Boolean!) { entries { word { said name @include(if: $is) } } }';
    expect(await ask(some, { is: false })).toEqual(saying('ONE', 'TWO'));
    expect(await ask(some, { is: true })).toMatchObject({ data: { entries: [{ word: { name: 'one' } }, {}] } });
    const parted = 'query ($is: Boolean!) { entries { ... @include(if: $is) { word { name } } word { said } } }';
    expect(await ask(parted, { is: false })).toEqual(saying('ONE', 'TWO'));
  });

  it('names people as long as they agree', async () => {
    const query = '{ entries { word { author } } }';
    expect(await ask(query)).toMatchObject({ data: { entries: [{ word: { author: 'Camille' } }, {}] } });
    author = 'somebody';
    expect(await ask(query)).toMatchObject({ data: { entries: [{ word: { author: 'somebody' } }, {}] } });
  });

  it('has its faults told where they are', async () => {
    words[1] = { name: 'two', said: '', isBroken: true };
    expect(await ask(SAID)).toMatchObject({
      data: { entries: [{ word: { said: 'ONE' } }, { word: null }] },
      errors: [{ path: ['entries', 1, 'word', 'said'] }],
    });
  });
});

describe('a recommendation in an answer', () => {
  let api: TestApi;
  let plain: App;
  let first = 1;
  beforeAll(async () => {
    api = await startApi();
    plain = await anotherProcess(api, { compiledAt: Infinity });
  });
  afterAll(async () => {
    await plain.stop();
    await api.stop();
  });

  const PAGE = `query Page($first: Int!) { recommendations(first: $first) { edges { node {
    id slug title inEnglish: title(locale: EN) topics { key label } situations { slug label sentence } actions { title } } } } }`;

  const versionSeenBy = async (client: TestClient): Promise<number> =>
    (await client.send('{ catalogue { version } }')).data.catalogue.version;

  /** Of a question that nobody asked before, the same from both, once the other has heard of the last change. */
  async function page(): Promise<string> {
    const version = await versionSeenBy(api.anonymous);
    while ((await versionSeenBy(new TestClient(plain))) !== version) await setTimeout(5);
    first += 1;
    const { data, errors } = await api.anonymous.send(PAGE, { first });
    const other = await new TestClient(plain).send(PAGE, { first });
    expect([data, errors]).toEqual([other.data, other.errors]);
    return JSON.stringify(data);
  }

  it('says what was written last', async () => {
    const id = await publishAction(api, 'Relire son CV', { translations: [] });
    await page();
    expect(await page()).toContain('Relire son CV');
    const sql = `UPDATE published_recommendation SET content = content || '{"title": "Relire ses lettres"}' WHERE id = $1`;
    await api.app.database.query(sql, [id]);
    await tellChange(api.app);
    expect(await page()).toContain('Relire ses lettres');
    await unpublish(api, id);
    expect(await page()).not.toContain('Relire');
  });

  it('is another in another language', async () => {
    const text = { summary: 'In short.', bodyMarkdown: 'At length.', link: null };
    await publishAction(api, 'Préparer un entretien', { translations: [{ ...text, locale: 'EN', title: 'Prepare' }] });
    const titleIn = async (locale: string): Promise<string> => {
      first += 1;
      const query =
        'query ($first: Int!, $locale: Locale!) { recommendations(first: $first, locale: $locale) { edges { node { title } } } }';
      return (await api.anonymous.send(query, { first, locale })).data.recommendations.edges[0].node.title;
    };
    const asked = [await titleIn('FR'), await titleIn('EN'), await titleIn('FR'), await titleIn('EN')];
    expect(asked).toEqual(['Préparer un entretien', 'Prepare', 'Préparer un entretien', 'Prepare']);
  });

  it('names what it belongs to as it is called now', async () => {
    const { editor } = await createEditorialTeam(api);
    const rule = { fact: 'age', op: 'lt', value: 26 };
    const save = async (input: object) =>
      (await editor.mutate('saveSituation', { slug: 'young', rule, ...input }, 'situation { id version }')).situation;
    const situation = await save({ label: 'Jeune' });
    const strategy = await publishStrategy(api, 'Se former', { situationIds: [situation.id] });
    await page();
    expect(await page()).toContain('Jeune');
    await save({
      id: situation.id,
      expectedVersion: situation.version,
      label: 'Moins de 26 ans',
      rule: { ...rule, value: 30 },
    });
    const renamed = await page();
    expect([renamed.includes('Moins de 26 ans'), renamed.includes('30')]).toEqual([true, true]);
    await publishAction(api, 'Demander un devis', { strategyIds: [strategy] });
    expect(await page()).toContain('"actions":[{"title":"Demander un devis"}]');
  });
});
