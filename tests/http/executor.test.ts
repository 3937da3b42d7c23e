import { buildSchema, getNamedType, isAbstractType, isLeafType, isObjectType, isRequiredArgument } from 'graphql';
import type { GraphQLNamedType } from 'graphql';
import { readFileSync } from 'node:fs';
import type { App } from '../../api/app';
import { newPerson } from '../profiles/person';
import { anotherProcess, startApi } from '../support/api';
import type { TestApi } from '../support/api';
import { TestClient } from '../support/client';
import { sampleOf } from '../support/long';

const schema = buildSchema(readFileSync('schema/api.graphql', 'utf8'));
const MAX_FIELDS = 5;
const MAX_DEPTH = 4;
const VARIABLES = { few: 3, yes: true, no: false, facts: { hasCarLicence: false, birthYear: 1990 }, after: null };
/** The same, so that no whole answer is kept for them. */
const AGAIN = { ...VARIABLES, again: true };
const DECLARED: Readonly<Record<string, string>> = {
  few: 'Int = 2',
  yes: 'Boolean!',
  no: 'Boolean! = false',
  facts: 'Facts!',
  after: 'String',
};
/** An operation with the variables that it uses. */
function operation(selection: string): string {
  const used = Object.entries(DECLARED).filter(([name]) => selection.includes(`$${name}`));
  const variables = used.map(([name, type]) => `$${name}: ${type}`).join(', ');
  return `query Drawn ${variables && `(${variables})`} ${selection}`;
}
/** What is asked at the root, some of it with a fault; the id is that of something published. */
const rootsFor = (id: string): [string, string][] => [
  ['recommendations(first: $few, after: $after)', 'RecommendationConnection'],
  ['recommendations(first: 500)', 'RecommendationConnection'],
  ['recommendations(topic: "no-topic")', 'RecommendationConnection'],
  ['recommendation(slug: "no-such-slug")', 'Recommendation'],
  ['recommend(facts: $facts, first: $few, locale: FR_TU)', 'RecommendationResults'],
  ['recommend(facts: { birthYear: 1700 })', 'RecommendationResults'],
  [`node(id: "${id}")`, 'Node'],
  ['node(id: "none")', 'Node'],
  ['topics', 'Topic'],
  ['catalogue', 'Catalogue'],
  ['factDefinitions', 'FactDefinition'],
  ['me', 'Profile'],
  ['places(search: "lyon", first: $few)', 'Place'],
  ['staffUsers', 'StaffUser'],
];

/** Always the same numbers, from 0 to 1. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 48271) % 2147483647) / 2147483647;
}

class Drawing {
  private count = 0;

  /** `isPlain`: without directives, so that what is written once is drawn too. */
  constructor(
    private readonly random: () => number,
    private readonly isPlain: boolean,
  ) {}

  query(roots: [string, string][]): string {
    const asked = Array.from({ length: 1 + this.below(3) }, () => this.pick(roots));
    const parts = asked.map(([root, type]) => `${this.alias()}: ${root} ${this.selection(schema.getType(type), 1)}`);
    return operation(`{ ${parts.join(' ')} }`);
  }

  private selection(type: GraphQLNamedType | undefined, depth: number): string {
    if (isAbstractType(type)) {
      const parts = schema.getPossibleTypes(type).map((one) => `... on ${one.name} ${this.selection(one, depth)}`);
      return `{ __typename ${parts.filter(() => this.random() < 0.5).join(' ')} }`;
    }
    if (!isObjectType(type)) throw new Error('nothing to select from');
    const fields = Object.values(type.getFields()).filter(({ args }) => !args.some(isRequiredArgument));
    const parts = Array.from({ length: 1 + this.below(MAX_FIELDS) }, () => {
      const field = this.pick(fields);
      const named = getNamedType(field.type);
      if (!isLeafType(named) && depth >= MAX_DEPTH) return '__typename';
      const below = isLeafType(named) ? '' : this.selection(named, depth + 1);
      return this.wrapped(`${this.alias()}: ${field.name} ${this.directive()} ${below}`, type.name);
    });
    return `{ ${parts.join(' ')} }`;
  }

  private wrapped(part: string, type: string): string {
    return this.random() < 0.15 ? `... on ${type} ${this.directive()} { ${part} }` : part;
  }

  private directive(): string {
    if (this.isPlain) return '';
    return this.pick(['', '', '', '', '@include(if: $yes)', '@skip(if: $no)', '@include(if: $no)', '@skip(if: $yes)']);
  }

  private alias(): string {
    this.count += 1;
    return `a${this.count}`;
  }

  private below(most: number): number {
    return Math.floor(this.random() * most);
  }

  private pick<Value>(from: readonly Value[]): Value {
    return from[this.below(from.length)] as Value;
  }
}

describe('a compiled query', () => {
  let api: TestApi;
  let plain: App;
  beforeAll(async () => {
    api = await startApi();
    await api.app.areas.catalogue.starter.load();
    plain = await anotherProcess(api, { compiledAt: Infinity });
  });
  afterAll(async () => {
    await plain.stop();
    await api.stop();
  });

  const answers = async (query: string, variables: object, headers = {}) => {
    const [compiled, run] = await Promise.all([
      api.anonymous.with(headers).send(query, variables),
      new TestClient(plain).with(headers).send(query, variables),
    ]);
    return { compiled, run };
  };

  it('answers as graphql-js does, whatever is asked', async () => {
    const { client } = await newPerson(api);
    const { data } = await api.anonymous.send('{ recommendations(first: 1) { edges { node { id } } } }');
    const roots = rootsFor(data.recommendations.edges[0].node.id);
    const seeds = sampleOf(
      Array.from({ length: 1000 }, (_, index) => index + 1),
      10,
    );
    let answered = 0;
    for (const seed of seeds) {
      const query = new Drawing(numbers(seed * 7919), seed % 2 === 0).query(roots);
      const headers = seed % 3 === 0 ? client.headers : { 'accept-language': seed % 2 === 0 ? 'en' : 'fr' };
      const { compiled, run } = await answers(query, VARIABLES, headers);
      expect([query, compiled]).toEqual([query, run]);
      expect([query, (await answers(query, AGAIN, headers)).compiled]).toEqual([query, run]);
      if (compiled.data) answered += 1;
    }
    expect(answered).toBeGreaterThan(seeds.length / 2);
  });

  it.each([
    ['a variable is missing', {}],
    ['a variable has the wrong type', { ...VARIABLES, few: 'three' }],
    ['a variable has a fault deep inside', { ...VARIABLES, facts: 'none' }],
    ['a variable that has a default is null', { ...VARIABLES, few: null }],
    ['a variable that has a default is left out', { ...VARIABLES, few: undefined }],
  ])('answers as graphql-js does where %s', async (_what, variables) => {
    const query = operation(
      '{ recommend(facts: $facts, first: $few) { totalCount } topics @include(if: $yes) @skip(if: $no) { key } recommendations(after: $after) { totalCount } }',
    );
    const { compiled, run } = await answers(query, variables);
    expect(compiled).toEqual(run);
  });
});
