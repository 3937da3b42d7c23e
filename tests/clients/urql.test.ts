import { Client, fetchExchange } from '@urql/core';
import { cacheExchange } from '@urql/exchange-graphcache';
import type { CacheExchangeOpts } from '@urql/exchange-graphcache';
import { relayPagination } from '@urql/exchange-graphcache/extras';
import { getIntrospectionQuery } from 'graphql';
import type { Json } from '../support/client';
import { wholeSelection } from '../support/schema';
import { watchConsole } from './console';
import { ANSWER, CREATE_PROFILE, LIST, MINE, PLAN, RECOMMEND, RESPOND } from './documents';
import { keys, staffKeys } from './keys';
import { FACTS, PAGE_SIZE, TITLES, startService } from './service';
import type { Service } from './service';

type Schema = NonNullable<CacheExchangeOpts['schema']>;

/** What the cache knows of the API, as the API tells it: warnings then tell what a query gets wrong. */
async function introspect(url: string): Promise<Schema> {
  const client = new Client({ url, exchanges: [fetchExchange] });
  const { data, error } = await client.query<Schema>(getIntrospectionQuery({ descriptions: false }), {});
  if (error) throw error;
  return data as Schema;
}

/** A client as an application makes one: lists go on by cursor, and the token of a person goes with each request. */
function createClient(url: string, schema: Schema, token?: string): Client {
  const cache = cacheExchange({
    schema,
    keys: { ...keys, ...staffKeys },
    // They join pages that are asked for with arguments: without `first`, there is nothing to read.
    resolvers: {
      Query: { recommendations: relayPagination() },
      Profile: { actions: relayPagination() },
    },
  });
  const headers: Record<string, string> = token === undefined ? {} : { authorization: `Bearer ${token}` };
  return new Client({ url, exchanges: [cache, fetchExchange], fetchOptions: { headers } });
}

describe('urql with graphcache', () => {
  let service: Service;
  let schema: Schema;
  let client: Client;
  beforeAll(async () => {
    service = await startService();
    schema = await introspect(service.url);
  });
  beforeEach(() => {
    client = createClient(service.url, schema);
  });
  const complaints = watchConsole();
  afterEach(() => expect(complaints()).toEqual([]));
  afterAll(async () => service.api.stop());

  const ask = async (query: string, variables: object = {}): Promise<Json> => {
    const { data, error } = await client.query<Json, object>(query, variables);
    if (error) throw error;
    return data;
  };
  const fromCache = (query: string, variables: object = {}): Json =>
    client.readQuery<Json, object>(query, variables, { requestPolicy: 'cache-only' })?.data;
  const change = async (mutation: string, input: object): Promise<Json> => {
    const { data, error } = await client.mutation<Json, object>(mutation, { input });
    if (error) throw error;
    return data;
  };

  /** Makes a profile, and a client whose cache is of that person alone. */
  async function signUp(): Promise<Json> {
    const { createProfile } = await change(CREATE_PROFILE, { facts: FACTS, consentToTerms: true });
    expect(createProfile.userErrors).toEqual([]);
    client = createClient(service.url, schema, createProfile.accessToken);
    return createProfile.profile;
  }

  it('reads a list page by page, and joins the pages in its cache', async () => {
    const { recommendations } = await ask(LIST, { first: PAGE_SIZE });
    expect(recommendations.edges).toHaveLength(PAGE_SIZE);
    const { endCursor: after } = recommendations.pageInfo;
    const { edges, pageInfo } = (await ask(LIST, { first: PAGE_SIZE, after })).recommendations;
    expect(edges.map(({ node }: Json) => node.title)).toEqual(TITLES.map(([french]) => french).toReversed());
    expect(pageInfo.hasNextPage).toBe(false);
  });

  it('answers the next question with the facts of a choice', async () => {
    const { recommend: before } = await ask(RECOMMEND, { facts: { place: FACTS.place } });
    const [question] = before.nextQuestions;
    const [yes] = question.choices;
    const facts = { place: FACTS.place, ...yes.facts };
    const { recommend: after } = await ask(RECOMMEND, { facts });
    expect(after.nextQuestions.map(({ fact }: Json) => fact)).not.toContain(question.fact);
    expect(after.questionCount).toBe(before.questionCount - 1);
    // What was asked before is still in the cache, as it was.
    expect(fromCache(RECOMMEND, { facts: { place: FACTS.place } }).recommend).toEqual(before);
  });

  it('makes a profile, reads the plan of the day and shows an answer without asking again', async () => {
    const profile = await signUp();
    const { me } = await ask(PLAN);
    expect(me.id).toBe(profile.id);
    const [first, second] = me.plan.actions;
    const { respondToAction } = await change(ANSWER, { plannedActionId: first.id, status: 'DONE' });
    expect(respondToAction.userErrors).toEqual([]);
    const cached = fromCache(PLAN).me.plan.actions;
    expect(cached.map(({ id, status }: Json) => [id, status])).toEqual([
      [first.id, 'DONE'],
      [second.id, 'PROPOSED'],
    ]);
  });

  it('shows in the list what the person said of a recommendation, without asking again', async () => {
    await signUp();
    const [first] = (await ask(MINE)).me.recommendations.results;
    const input = { recommendationId: first.recommendation.id, response: 'INTERESTED' };
    expect((await change(RESPOND, input)).respondToRecommendation.userErrors).toEqual([]);
    expect(fromCache(MINE).me.recommendations.results[0]).toMatchObject({ id: first.id, response: 'INTERESTED' });
  });

  it('keeps the texts of two languages side by side', async () => {
    for (const locale of ['FR', 'EN']) await ask(RECOMMEND, { facts: FACTS, locale });
    const titles = (locale: string): string[] =>
      fromCache(RECOMMEND, { facts: FACTS, locale }).recommend.results.map(
        ({ recommendation }: Json) => recommendation.title,
      );
    expect(titles('FR')).toContain('Relire votre CV');
    expect(titles('EN')).toContain('Read your résumé again');
    expect(titles('FR')).not.toContain('Read your résumé again');
  });

  it('takes every field that everybody and a person may read without a warning', async () => {
    await signUp();
    const roots = {
      catalogue: '',
      factDefinitions: '',
      topics: '',
      recommendations: '(first: 2)',
      recommend: '(facts: {}, first: 2)',
      jobs: '(search: "boulang", first: 2)',
      places: '(search: "lyon", first: 2)',
      me: '',
    };
    // Lists inside of lists would cost more than a request is given.
    const without = ['Recommendation.actions', 'Recommendation.strategies'];
    for (const [root, args] of Object.entries(roots)) {
      const selection = wholeSelection(root, without).replace('actions { edges', 'actions(first: 5) { edges');
      expect(Object.keys(await ask(`{ ${root}${args} ${selection} }`))).toEqual([root]);
    }
  });
});
