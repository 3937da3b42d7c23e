import { newPerson } from '../profiles/person';
import { startApi } from '../support/api';
import type { TestApi } from '../support/api';
import type { TestClient } from '../support/client';
import { publishAction, tellChange, unpublish } from './published';

interface Action {
  id: string;
  status: string;
  recommendation: { title: string };
}

describe('a daily plan', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startApi();
    for (const title of [
      'Relire son CV',
      'Appeler un contact',
      'Visiter une entreprise',
      'Préparer un entretien',
      'Chercher une formation',
      'Écrire une lettre',
    ])
      await publishAction(api, title);
  });
  afterAll(async () => api.stop());
  beforeEach(() => api.clock.set('2026-11-23T09:00:00Z'));

  const planOf = async (client: TestClient, date?: string): Promise<{ date: string; actions: Action[] }> => {
    const answer = await client.send(
      'query ($date: Date) { me { plan(date: $date) { date actions { id status reasons recommendation { title } } } } }',
      { date },
    );
    if (answer.errors) throw new Error(JSON.stringify(answer.errors));
    return answer.data.me.plan;
  };
  const statusesOf = async (client: TestClient) =>
    (await planOf(client, '2026-11-23')).actions.map(({ status }) => status);

  it.each([
    ['EXPLORING', 1],
    ['NORMAL', 2],
    ['INTENSE', 3],
    ['EXTREME', 4],
  ])('has, at the search intensity %s, %i actions', async (searchIntensity, size) => {
    const { client } = await newPerson(api, { facts: { searchIntensity } });
    const { date, actions } = await planOf(client);
    expect(date).toBe('2026-11-23');
    expect(actions).toHaveLength(size);
    expect(new Set(actions.map(({ recommendation }) => recommendation.title)).size).toBe(size);
  });

  it('has one id for each day of each person, by which `node` reads it again', async () => {
    const { client } = await newPerson(api);
    const idOn = async (date: string): Promise<string> =>
      (await client.send('query ($date: Date) { me { plan(date: $date) { id } } }', { date })).data.me.plan.id;
    const id = await idOn('2026-11-23');
    const read = async (by: TestClient, node: string) =>
      (
        await by.send(
          'query ($node: ID!) { node(id: $node) { id ... on DailyPlan { date actions { recommendation { title } } } } }',
          { node },
        )
      ).data.node;
    const { actions } = await planOf(client);
    const titles = actions.map(({ recommendation: { title } }) => ({ recommendation: { title } }));
    expect(await read(client, id)).toEqual({ id, date: '2026-11-23', actions: titles });
    const tomorrow = await idOn('2026-11-24');
    expect(await read(client, tomorrow)).toEqual({ id: tomorrow, date: '2026-11-24', actions: [] });
    const { client: other } = await newPerson(api);
    expect(await read(other, id)).toBeNull();
    const ids = [id, tomorrow, (await other.send('{ me { plan { id } } }')).data.me.plan.id];
    expect(new Set(ids).size).toBe(3);
  });

  it('is shown by GET as it would be, and kept by none, neither of `me` nor of `node`', async () => {
    const { id: profileId, client } = await newPerson(api);
    const get = async (query: string) => {
      const url = `/graphql?query=${encodeURIComponent(query)}`;
      return JSON.parse((await api.app.http.inject({ url, headers: client.headers })).body).data;
    };
    const { id, actions } = (await get('{ me { plan { id actions { id } } } }')).me.plan;
    expect(await get(`{ node(id: "${id}") { ... on DailyPlan { actions { id } } } }`)).toEqual({ node: { actions } });
    expect(actions).toHaveLength(2);
    expect(await api.app.database.query('SELECT FROM daily_plan WHERE profile_id = $1', [profileId])).toEqual([]);
  });

  it('comes with the answer that creates the profile', async () => {
    const { profile } = await api.anonymous.mutate(
      'createProfile',
      { facts: {}, consentToTerms: true },
      'profile { plan { actions { status } } }',
    );
    expect(profile.plan.actions).toEqual([{ status: 'PROPOSED' }, { status: 'PROPOSED' }]);
  });

  it('is shown with the recommendations in two statements the first time, and in one after that', async () => {
    const page =
      '{ me { recommendations { results { response recommendation { title } } } plan { actions { recommendation { title } } } } }';
    const { client } = await newPerson(api);
    await planOf(client);
    for (const expected of [2, 1]) {
      api.forgetStatements();
      expect((await client.send(page)).errors).toBeUndefined();
      expect(api.statements).toHaveLength(expected);
      expect(api.statements.filter((sql) => / (FROM|JOIN) profile\b/.test(sql))).toHaveLength(1);
    }
  });

  it('stays the same for the whole day', async () => {
    const { client } = await newPerson(api);
    const morning = await planOf(client);
    await client.mutate('updateProfile', { facts: { searchIntensity: 'EXTREME' } }, 'profile { id }');
    const better = await publishAction(api, 'Bien meilleure', { weight: 3 });
    api.clock.set('2026-11-23T22:59:00Z');
    expect(await planOf(client)).toEqual(morning);
    await unpublish(api, better);
  });

  it('is created once under concurrent requests', async () => {
    // Some of them read the day before it is made, and look whether it is made after that.
    for (let people = 0; people < 10; people += 1) {
      const { client, id } = await newPerson(api);
      const plans = await Promise.all(Array.from({ length: 8 }, async () => planOf(client)));
      expect(new Set(plans.map((plan) => JSON.stringify(plan))).size).toBe(1);
      expect(
        await api.app.database.query('SELECT count(*)::int AS count FROM planned_action WHERE profile_id = $1', [id]),
      ).toEqual([{ count: 2 }]);
    }
  });

  it('starts at three in the morning in the time zone of the person', async () => {
    const paris = await newPerson(api);
    const reunion = await newPerson(api);
    await api.app.database.query(`UPDATE profile SET time_zone = 'Indian/Reunion' WHERE id = $1`, [reunion.id]);
    const dates = async () => [(await planOf(paris.client)).date, (await planOf(reunion.client)).date];
    api.clock.set('2026-11-23T22:59:59Z');
    expect(await dates()).toEqual(['2026-11-23', '2026-11-23']);
    api.clock.set('2026-11-23T23:00:00Z');
    expect(await dates()).toEqual(['2026-11-23', '2026-11-24']);
    api.clock.set('2026-11-24T01:59:59Z');
    expect(await dates()).toEqual(['2026-11-23', '2026-11-24']);
    api.clock.set('2026-11-24T02:00:00Z');
    expect(await dates()).toEqual(['2026-11-24', '2026-11-24']);
  });

  it('is kept for past days, and empty for past days without a request', async () => {
    const { client } = await newPerson(api);
    const { actions } = await planOf(client);
    api.clock.set('2026-11-25T09:00:00Z');
    expect((await planOf(client, '2026-11-24')).actions).toEqual([]);
    expect((await planOf(client, '1200-01-01')).actions).toEqual([]);
    expect((await planOf(client, '2026-11-23')).actions.map(({ id }) => id)).toEqual(actions.map(({ id }) => id));
  });

  it('has other actions on the next day, and those of the day before expire', async () => {
    const { client } = await newPerson(api, { facts: { searchIntensity: 'INTENSE' } });
    const first = await planOf(client);
    api.clock.set('2026-11-24T09:00:00Z');
    const ONE = 'query ($id: ID!) { node(id: $id) { ... on PlannedAction { status } } }';
    expect((await client.send(ONE, { id: first.actions[0]?.id })).data.node).toEqual({ status: 'EXPIRED' });
    const second = await planOf(client);
    const titles = [...first.actions, ...second.actions].map(({ recommendation }) => recommendation.title);
    expect([titles.length, new Set(titles).size]).toEqual([6, 6]);
    expect(await statusesOf(client)).toEqual(['EXPIRED', 'EXPIRED', 'EXPIRED']);
  });

  it('holds only actions that suit the person', async () => {
    const id = await publishAction(api, 'Pour qui a le permis', {
      weight: 3,
      rule: { fact: 'hasCarLicence', op: 'eq', value: true },
    });
    const titles = async (facts: object) =>
      (await planOf((await newPerson(api, { facts })).client)).actions.map(
        ({ recommendation }) => recommendation.title,
      );
    expect(await titles({ hasCarLicence: true })).toContain('Pour qui a le permis');
    expect(await titles({ hasCarLicence: false })).not.toContain('Pour qui a le permis');
    await unpublish(api, id);
  });

  it('gives its reasons in another language once the person speaks it, or where the field asks for one', async () => {
    const rule = { fact: 'hasCarLicence', op: 'eq', value: false };
    const id = await publishAction(api, 'Avec une raison', { weight: 3, rule });
    const { client } = await newPerson(api, { facts: { hasCarLicence: false }, locale: 'FR' });
    const reasons = 'reasons english: reasons(locale: EN)';
    const ask = async () => (await client.send(`{ me { plan { actions { ${reasons} } } } }`)).data.me.plan.actions[0];
    const english = ['Because you do not have a car licence.'];
    expect(await ask()).toEqual({ reasons: ["Parce que vous n'avez pas le permis B."], english });
    await client.mutate('updateProfile', { locale: 'FR_TU' }, 'profile { id }');
    expect(await ask()).toEqual({ reasons: ["Parce que tu n'as pas le permis B."], english });
    await client.mutate('updateProfile', { locale: 'EN' }, 'profile { id }');
    expect(await ask()).toEqual({ reasons: english, english });
    await unpublish(api, id);
  });

  it('speaks the language of the person, in its actions and in their reasons', async () => {
    const translation = { locale: 'EN', title: 'Call today', summary: 'In two words.', bodyMarkdown: 'In detail.' };
    const rule = { fact: 'hasCarLicence', op: 'eq', value: false };
    const content = { weight: 3, rule, translations: [translation] };
    const id = await publishAction(api, 'Appeler aujourd’hui', content);
    const firstFor = async (locale: string) =>
      (await planOf((await newPerson(api, { facts: { hasCarLicence: false }, locale })).client)).actions[0];
    expect(await firstFor('EN')).toMatchObject({
      recommendation: { title: 'Call today' },
      reasons: ['Because you do not have a car licence.'],
    });
    expect(await firstFor('FR_TU')).toMatchObject({
      recommendation: { title: 'Appeler aujourd’hui' },
      reasons: ["Parce que tu n'as pas le permis B."],
    });
    await unpublish(api, id);
  });

  it('holds actions only, however good a strategy is', async () => {
    const id = await publishAction(api, 'Une stratégie', { weight: 3 });
    await api.app.database.query(`UPDATE published_recommendation SET kind = 'STRATEGY' WHERE id = $1`, [id]);
    await tellChange(api.app);
    const { actions } = await planOf((await newPerson(api, { facts: { searchIntensity: 'EXTREME' } })).client);
    expect(actions.map(({ recommendation }) => recommendation.title)).not.toContain('Une stratégie');
    expect(actions).toHaveLength(4);
    await unpublish(api, id);
  });

  it('shows the text of its recommendations as it is published now', async () => {
    const id = await publishAction(api, 'Avec une faute', { weight: 3 });
    const { client } = await newPerson(api);
    await planOf(client);
    await api.app.database.query(
      `UPDATE published_recommendation SET content = jsonb_set(content, '{title}', '"Sans faute"') WHERE id = $1`,
      [id],
    );
    await tellChange(api.app);
    expect((await planOf(client)).actions[0]?.recommendation.title).toBe('Sans faute');
    await unpublish(api, id);
  });

  it('can be read after its recommendations are archived', async () => {
    const id = await publishAction(api, 'Bientôt retirée', { weight: 3 });
    const { client } = await newPerson(api);
    await planOf(client);
    await unpublish(api, id);
    expect((await planOf(client)).actions[0]?.recommendation.title).toBe('Bientôt retirée');
  });

  it('is read, with all that is recommended, in two statements: the person, and what they said and were given', async () => {
    const { client } = await newPerson(api);
    await planOf(client);
    api.forgetStatements();
    const { data } = await client.send(
      '{ me { recommendations(first: 10) { totalCount results { reasons response recommendation { title topics { label } situations { label } } } } plan { date actions { status reasons recommendation { title } } } } }',
    );
    expect(data.me.recommendations.results.length).toBeGreaterThan(0);
    expect(data.me.plan.actions.length).toBeGreaterThan(0);
    expect(api.statements).toHaveLength(2);
  });

  it('takes the recommendations of all its actions from memory', async () => {
    const { client } = await newPerson(api, { facts: { searchIntensity: 'EXTREME' } });
    await planOf(client);
    api.forgetStatements();
    expect((await planOf(client)).actions).toHaveLength(4);
    expect(api.statements.filter((sql) => sql.includes('published_recommendation'))).toEqual([]);
    expect(api.statements.length).toBeLessThanOrEqual(2);
  });
});
