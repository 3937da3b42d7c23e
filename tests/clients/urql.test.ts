import { Client, fetchExchange } from '@urql/core';
import { cacheExchange } from '@urql/exchange-graphcache';
import { relayPagination } from '@urql/exchange-graphcache/extras';
import { buildSchema, introspectionFromSchema } from 'graphql';
import { readFileSync } from 'node:fs';
import type { Json } from '../support/client';
import { watchConsole } from './console';
import { ANSWER, CREATE_PROFILE, LIST, PLAN, RECOMMEND } from './documents';
import { keys, staffKeys } from './keys';
import { FACTS, PAGE_SIZE, TITLES, startService } from './service';
import type { Service } from './service';

/** What the cache knows of the API: warnings tell what a query gets wrong. */
const schema = introspectionFromSchema(buildSchema(readFileSync('schema/api.graphql', 'utf8')));

/** A client as an application makes one: lists go on by cursor, and the token of a person goes with each request. */
function createClient(url: string, token?: string): Client {
  const cache = cacheExchange({
    schema,
    keys: { ...keys, ...staffKeys },
    resolvers: {
      Query: { recommendations: relayPagination() },
      Profile: { actions: relayPagination() },
    },
  });
  const headers: Record<string, string> = token === undefined ? {} : { authorization: `Bearer ${token}` };
  return new Client({ url, exchanges: [cache, fetchExchange], fetchOptions: { headers }, preferGetMethod: false });
}

describe('urql with graphcache', () => {
  let service: Service;
  let client: Client;
  beforeAll(async () => {
    service = await startService();
  });
  beforeEach(() => {
    client = createClient(service.url);
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
    const { createProfile } = await change(CREATE_PROFILE, { facts: FACTS, consentToTerms: true });
    expect(createProfile.userErrors).toEqual([]);
    client = createClient(service.url, createProfile.accessToken);
    const { me } = await ask(PLAN);
    expect(me.id).toBe(createProfile.profile.id);
    const [first, second] = me.plan.actions;
    const { respondToAction } = await change(ANSWER, { plannedActionId: first.id, status: 'DONE' });
    expect(respondToAction.userErrors).toEqual([]);
    const cached = fromCache(PLAN).me.plan.actions;
    expect(cached.map(({ id, status }: Json) => [id, status])).toEqual([
      [first.id, 'DONE'],
      [second.id, 'PROPOSED'],
    ]);
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
});
