import type { App } from '../../api/app';
import { RecommendationsService } from '../../api/recommendations/recommendations.service';
import { publishAction, unpublish } from '../plans/published';
import { proposed } from '../plans/shared';
import { newPerson } from '../profiles/person';
import type { Person } from '../profiles/person';
import { anotherProcess, startApi } from '../support/api';
import type { TestApi } from '../support/api';
import { TestClient } from '../support/client';
import { createEditorialTeam } from '../support/editorial-team';

const PAGE = `{ me {
  facts locale
  recommendations(first: 50) { totalCount results { id score reasons response recommendation { title } } nextQuestions { fact } }
  plan { date actions { id status reasons recommendation { title } } }
} }`;

interface Page {
  facts: object;
  locale: string;
  recommendations: { totalCount: number; results: { id: string; recommendation: { title: string } }[] };
  plan: { date: string; actions: { id: string; status: string }[] };
}

interface Known extends Person {
  page: Page;
}

describe('a personal page', () => {
  let api: TestApi;
  let other: App;
  let named: string;
  beforeAll(async () => {
    api = await startApi();
    other = await anotherProcess(api);
    named = await publishAction(api, 'Relire son CV');
    for (const title of ['Appeler un contact', 'Visiter une entreprise']) await publishAction(api, title);
  });
  afterAll(async () => {
    await other.stop();
    await api.stop();
  });
  beforeEach(() => api.clock.set('2026-11-23T09:00:00Z'));

  let rank: jest.SpyInstance;
  beforeEach(() => (rank = jest.spyOn(RecommendationsService.prototype, 'rank')));
  afterEach(() => rank.mockRestore());

  const elsewhere = ({ token }: Person): TestClient => new TestClient(other).with({ authorization: `Bearer ${token}` });

  async function pageOf(client: TestClient, query = PAGE): Promise<Page> {
    const { data, errors } = await client.send(query);
    expect(errors).toBeUndefined();
    return data.me;
  }

  /** Whose page is kept: asked until nothing is ranked for it any more. */
  async function known(input: object = {}): Promise<Known> {
    const person = await newPerson(api, input);
    await pageOf(person.client);
    await pageOf(person.client);
    rank.mockClear();
    const page = await pageOf(person.client);
    expect(rank).not.toHaveBeenCalled();
    return { ...person, page };
  }

  it('is worked out once, and costs one statement after that', async () => {
    const { client, page } = await known();
    api.forgetStatements();
    expect(await pageOf(client)).toEqual(page);
    expect(api.statements).toHaveLength(1);
    expect(rank).not.toHaveBeenCalled();
  });

  it('tells an answer that is taken back, and an action that comes into a plan that stands', async () => {
    const person = await known();
    const saved = await publishAction(api, 'Appeler une agence', {
      rule: { fact: 'hasCarLicence', op: 'eq', value: true },
    });
    const input = { recommendationId: named, response: 'DONE' };
    await person.client.mutate('respondToRecommendation', input, 'recommendation { score }');
    const said = async () => {
      const { recommendations } = await pageOf(person.client);
      return recommendations.results.find(({ recommendation }) => recommendation.title === 'Relire son CV');
    };
    for (let asked = 0; asked < 2; asked += 1) expect(await said()).toMatchObject({ response: 'DONE' });
    await person.client.mutate('undoRecommendationResponse', { recommendationId: named }, 'recommendation { score }');
    for (let asked = 0; asked < 2; asked += 1) expect(await said()).toMatchObject({ response: null });
    const id = await proposed(api, person, { action: saved });
    await person.client.mutate('answerProposal', { id, accept: true }, 'proposal { id }');
    expect((await pageOf(person.client)).plan.actions).toHaveLength(person.page.plan.actions.length + 1);
    await unpublish(api, saved);
  });

  it('is never another person’s, whatever they said alike', async () => {
    const [first, second] = [await known({ facts: { birthYear: 1990 } }), await known({ facts: { birthYear: 1990 } })];
    const idsOf = ({ plan, recommendations }: Page): string[] =>
      [...plan.actions, ...recommendations.results].map(({ id }) => id);
    expect(idsOf(first.page)).not.toEqual(expect.arrayContaining(idsOf(second.page).slice(0, 1)));
    expect(await pageOf(first.client)).toEqual(first.page);
    expect((await api.anonymous.send(PAGE)).data.me).toBeNull();
    expect(
      (await api.anonymous.with({ authorization: 'Bearer unknown' }).send(PAGE)).errors?.[0]?.extensions.code,
    ).toBe('UNAUTHENTICATED');
  });

  it.each<{ what: string; change: (person: Known) => Promise<unknown>; part: (page: Page) => unknown; after: unknown }>(
    [
      {
        what: 'facts',
        change: async ({ client }) => client.mutate('updateProfile', { facts: { birthYear: 1980 } }, 'profile { id }'),
        part: ({ facts }) => facts,
        after: { birthYear: 1980 },
      },
      {
        what: 'language',
        change: async ({ client }) => client.mutate('updateProfile', { locale: 'EN' }, 'profile { id }'),
        part: ({ locale }) => locale,
        after: 'EN',
      },
      {
        what: 'responses',
        change: async ({ client }) =>
          client.mutate(
            'respondToRecommendation',
            { recommendationId: named, response: 'NOT_FOR_ME' },
            'recommendation { id }',
          ),
        part: ({ recommendations }) => recommendations.results.map(({ recommendation }) => recommendation.title),
        after: expect.not.arrayContaining(['Relire son CV']),
      },
      {
        what: 'answers to actions',
        change: async ({ client, page }) =>
          client.mutate(
            'respondToAction',
            { plannedActionId: page.plan.actions[0]?.id, status: 'DONE' },
            'plannedAction { id }',
          ),
        part: ({ plan }) => plan.actions[0]?.status,
        after: 'DONE',
      },
    ],
  )('follows the $what at once, in every process', async ({ change, part, after }) => {
    const person = await known();
    await pageOf(elsewhere(person));
    await pageOf(elsewhere(person));
    await change({ ...person, client: elsewhere(person) });
    for (const client of [person.client, elsewhere(person)]) {
      rank.mockClear();
      expect(part(await pageOf(client))).toEqual(after);
      expect(rank).toHaveBeenCalled();
    }
  });

  it.each([
    [
      'an action of the day',
      `UPDATE planned_action SET status = 'SNOOZED', snoozed_until = date + 7 WHERE profile_id = $1`,
    ],
    ['the profile', `UPDATE profile SET time_zone = 'Indian/Reunion' WHERE id = $1`],
    [
      'a response',
      `INSERT INTO recommendation_response (profile_id, recommendation_id, response, updated_at)
        SELECT $1, id, 'INTERESTED', now() FROM published_recommendation LIMIT 1`,
    ],
  ])('is worked out anew once %s changed, whoever wrote it', async (_what, sql) => {
    const { client, id } = await known();
    await api.app.database.query(sql, [id]);
    await pageOf(client);
    expect(rank).toHaveBeenCalled();
  });

  it('follows what is published and archived', async () => {
    const { client, page } = await known();
    const id = await publishAction(api, 'Écrire une lettre');
    expect((await pageOf(client)).recommendations.totalCount).toBe(page.recommendations.totalCount + 1);
    await pageOf(client);
    await unpublish(api, id);
    expect((await pageOf(client)).recommendations.totalCount).toBe(page.recommendations.totalCount);
  });

  it('follows a situation that changes', async () => {
    const { editor } = await createEditorialTeam(api);
    const situation = { slug: 'young', label: 'Jeune', rule: { fact: 'birthYear', op: 'gte', value: 2000 } };
    const { situation: young } = await editor.mutate('saveSituation', situation, 'situation { id version }');
    const id = await publishAction(api, 'Voir la mission locale', { situationIds: [young.id] });
    const { client, page } = await known({ facts: { birthYear: 1990 } });
    expect(JSON.stringify(page)).not.toContain('mission locale');
    await editor.mutate(
      'saveSituation',
      {
        ...situation,
        id: young.id,
        expectedVersion: young.version,
        rule: { fact: 'birthYear', op: 'gte', value: 1980 },
      },
      'situation { id }',
    );
    expect(JSON.stringify(await pageOf(client))).toContain('mission locale');
    await unpublish(api, id);
  });

  it('follows the day where the person lives', async () => {
    const { client, page } = await known();
    api.clock.set('2026-11-24T09:00:00Z');
    expect([page.plan.date, (await pageOf(client)).plan.date]).toEqual(['2026-11-23', '2026-11-24']);
  });

  it('ends with the profile', async () => {
    const { client } = await known();
    await client.send('mutation { deleteMyProfile { deleted } }');
    expect((await client.send(PAGE)).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });

  it.each([
    ['an address', '{ me { id email recommendations { totalCount } } }'],
    ['another day', '{ me { plan(date: "2026-11-22") { date } recommendations { totalCount } } }'],
    ['what was planned so far', '{ me { actions { totalCount } recommendations { totalCount } } }'],
    ['who gave the advice', '{ me { recommendations { results { recommendation { contributors } } } } }'],
    ['a node', '{ node(id: "x") { id } me { recommendations { totalCount } } }'],
  ])('is not kept with %s, which its state does not tell', async (_what, query) => {
    const { client } = await newPerson(api);
    await client.send(query);
    await client.send(query);
    rank.mockClear();
    await client.send(query);
    expect(rank).toHaveBeenCalled();
  });

  it('is not kept by anything on its way', async () => {
    const { token } = await known();
    const { headers } = await api.app.http.inject({
      method: 'POST',
      url: '/graphql',
      headers: { authorization: `Bearer ${token}` },
      payload: { query: PAGE },
    });
    expect(headers['cache-control']).toBe('no-store');
    expect(headers['etag']).toBeUndefined();
  });
});
