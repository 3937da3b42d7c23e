import { ApolloClient, ApolloLink, HttpLink, InMemoryCache, gql } from '@apollo/client';
import { relayStylePagination } from '@apollo/client/utilities';
import type { Json } from '../support/client';
import { ANSWER, CREATE_PROFILE, LIST, MINE, PLAN, RECOMMEND, RESPOND } from './documents';
import { watchConsole } from './console';
import { FACTS, PAGE_SIZE, TITLES, startService } from './service';
import type { Service } from './service';

/** A client as an application makes one: lists go on by cursor, and the token of a person goes with each request. */
function createClient(url: string, token?: string): ApolloClient {
  const headers: Record<string, string> = token === undefined ? {} : { authorization: `Bearer ${token}` };
  return new ApolloClient({
    link: ApolloLink.from([new HttpLink({ uri: url, headers })]),
    cache: new InMemoryCache({
      typePolicies: {
        Query: { fields: { recommendations: relayStylePagination(['kind', 'topic', 'place', 'search']) } },
        Profile: { fields: { actions: relayStylePagination(['status']) } },
      },
    }),
  });
}

describe('Apollo Client', () => {
  let service: Service;
  let client: ApolloClient;
  beforeAll(async () => {
    service = await startService();
  });
  beforeEach(() => {
    client = createClient(service.url);
  });
  const complaints = watchConsole();
  afterEach(() => expect(complaints()).toEqual([]));
  afterAll(async () => service.api.stop());

  const ask = async (query: string, variables: object = {}): Promise<Json> =>
    (await client.query<Json>({ query: gql(query), variables })).data;
  const fromCache = (query: string, variables: object = {}): Json =>
    client.readQuery<Json>({ query: gql(query), variables });
  const change = async (mutation: string, input: object): Promise<Json> =>
    (await client.mutate<Json>({ mutation: gql(mutation), variables: { input } })).data;

  /** Makes a profile, and a client whose cache is of that person alone. */
  async function signUp(): Promise<Json> {
    const { createProfile } = await change(CREATE_PROFILE, { facts: FACTS, consentToTerms: true });
    expect(createProfile.userErrors).toEqual([]);
    client = createClient(service.url, createProfile.accessToken);
    return createProfile.profile;
  }

  it('reads a list page by page, and joins the pages in its cache', async () => {
    const list = client.watchQuery<Json>({ query: gql(LIST), variables: { first: PAGE_SIZE } });
    const { data } = await list.refetch();
    expect(data.recommendations.edges).toHaveLength(PAGE_SIZE);
    const { endCursor: after } = data.recommendations.pageInfo;
    await list.fetchMore({ variables: { after } });
    const { edges, pageInfo } = list.getCurrentResult().data.recommendations;
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
});
