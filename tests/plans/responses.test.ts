import { PLANNED_ACTION_STATUSES } from '../../api/plans/responses.rules';
import { newPerson } from '../profiles/person';
import { startApi } from '../support/api';
import type { TestApi } from '../support/api';
import type { TestClient } from '../support/client';
import { publishAction, unpublish } from './published';

interface Action {
  id: string;
  date: string;
  status: string;
  recommendation: { id: string; title: string };
}

describe('respondToAction', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startApi();
    for (const title of ['Un', 'Deux', 'Trois', 'Quatre', 'Cinq', 'Six'])
      await publishAction(api, title, { cooldownDays: 5 });
  });
  afterAll(async () => api.stop());
  beforeEach(() => api.clock.set('2026-11-23T09:00:00Z'));

  const planOf = async (client: TestClient): Promise<Action[]> =>
    (await client.send('{ me { plan { actions { id date status recommendation { id title } } } } }')).data.me.plan
      .actions;
  const firstOf = async (client: TestClient): Promise<Action> => {
    const [action] = await planOf(client);
    if (action === undefined) throw new Error('the plan is empty');
    return action;
  };
  const answer = async (client: TestClient, input: object) =>
    client.mutate('respondToAction', input, 'plannedAction { id status snoozedUntil useful recommendation { title } }');
  const respond = async (client: TestClient, input: object) =>
    client.mutate('respondToRecommendation', input, 'recommendation { recommendation { id } score reasons response }');
  const resultsOf = async (
    client: TestClient,
  ): Promise<{ recommendation: { id: string }; response: string | null }[]> =>
    (
      await client.send(
        '{ me { recommendations(kind: ACTION, first: 50) { results { score response recommendation { id } } } } }',
      )
    ).data.me.recommendations.results;

  it('keeps the answer of the person', async () => {
    const { client } = await newPerson(api);
    const { id, recommendation } = await firstOf(client);
    const { plannedAction } = await answer(client, { plannedActionId: id, status: 'ACCEPTED' });
    expect(plannedAction).toEqual({
      id,
      status: 'ACCEPTED',
      snoozedUntil: null,
      useful: null,
      recommendation: { title: recommendation.title },
    });
    expect((await answer(client, { plannedActionId: id, status: 'DONE' })).plannedAction.status).toBe('DONE');
    expect((await answer(client, { plannedActionId: id, status: 'DONE', useful: true })).plannedAction).toMatchObject({
      status: 'DONE',
      useful: true,
    });
    expect((await firstOf(client)).status).toBe('DONE');
  });

  it('tells for each status exactly the answers that it takes', async () => {
    const { client, id: profileId } = await newPerson(api);
    const { id } = await firstOf(client);
    const allowed: Record<string, string[]> = {};
    const taken: Record<string, string[]> = {};
    for (const before of PLANNED_ACTION_STATUSES)
      for (const status of PLANNED_ACTION_STATUSES) {
        await api.app.database.query(
          `UPDATE planned_action SET status = $1, useful = NULL, snoozed_until = CASE WHEN $1 = 'SNOOZED' THEN date + 2 END
           WHERE id = $2 AND profile_id = $3`,
          [before, id, profileId],
        );
        const { node } = (
          await client.send('query ($id: ID!) { node(id: $id) { ... on PlannedAction { allowedResponses } } }', { id })
        ).data;
        allowed[before] = node.allowedResponses;
        const snoozeUntil = status === 'SNOOZED' ? '2026-12-01' : null;
        const { userErrors } = await answer(client, { plannedActionId: id, status, snoozeUntil });
        if (userErrors.length === 0) (taken[before] ??= []).push(status);
      }
    expect(allowed).toEqual(taken);
    expect(allowed['DONE']).toEqual(['DONE']);
  });

  it('refuses an answer that the status does not allow, and changes nothing', async () => {
    const { client } = await newPerson(api);
    const { id } = await firstOf(client);
    await answer(client, { plannedActionId: id, status: 'DONE' });
    const { plannedAction, userErrors } = await answer(client, { plannedActionId: id, status: 'DECLINED' });
    expect(plannedAction).toBeNull();
    expect(userErrors).toEqual([
      { code: 'ACTION_NOT_ALLOWED', field: ['status'], message: expect.stringContaining('déjà faite') },
    ]);
    expect((await firstOf(client)).status).toBe('DONE');
  });

  it('refuses a reason of more than 500 characters', async () => {
    const { client } = await newPerson(api);
    const { id } = await firstOf(client);
    const { userErrors } = await answer(client, { plannedActionId: id, status: 'DECLINED', reason: 'a'.repeat(501) });
    expect(userErrors).toMatchObject([{ code: 'TOO_LONG', field: ['reason'] }]);
  });

  it.each(['00000000-0000-4000-8000-000000000000', 'not an id'])('finds no action %s', async (plannedActionId) => {
    const { client } = await newPerson(api);
    expect((await answer(client, { plannedActionId, status: 'DONE' })).userErrors).toMatchObject([
      { code: 'NOT_FOUND', field: ['plannedActionId'] },
    ]);
  });

  it('does not reach an action of another profile', async () => {
    const [one, other] = [await newPerson(api), await newPerson(api)];
    const { id } = await firstOf(one.client);
    expect((await answer(other.client, { plannedActionId: id, status: 'DONE' })).userErrors).toMatchObject([
      { code: 'NOT_FOUND' },
    ]);
    expect((await firstOf(one.client)).status).toBe('PROPOSED');
    const mutation = `mutation { respondToAction(input: { plannedActionId: "${id}", status: DONE }) { userErrors { code } } }`;
    expect((await api.anonymous.send(mutation)).codes).toEqual(['UNAUTHENTICATED']);
  });

  it('plans a snoozed action first on its day, once', async () => {
    const { client } = await newPerson(api, { facts: { searchIntensity: 'EXPLORING' } });
    const { id, recommendation } = await firstOf(client);
    await answer(client, { plannedActionId: id, status: 'SNOOZED', snoozeUntil: '2026-11-26' });
    const titles: string[] = [];
    for (const day of ['24', '25', '26', '27']) {
      api.clock.set(`2026-11-${day}T09:00:00Z`);
      titles.push((await firstOf(client)).recommendation.title);
    }
    expect(titles.map((title) => title === recommendation.title)).toEqual([false, false, true, false]);
  });

  it('plans a done action again after its cooldown', async () => {
    const best = await publishAction(api, 'La meilleure', { weight: 3, cooldownDays: 5 });
    const { client } = await newPerson(api, { facts: { searchIntensity: 'EXPLORING' } });
    await answer(client, { plannedActionId: (await firstOf(client)).id, status: 'DONE' });
    const days: string[] = [];
    for (const day of ['24', '26', '27', '28']) {
      api.clock.set(`2026-11-${day}T09:00:00Z`);
      if ((await firstOf(client)).recommendation.id === best) days.push(day);
    }
    expect(days).toEqual(['28']);
    await unpublish(api, best);
  });

  it('counts the cooldown from the day on which it was done, not from the day on which it was called useful', async () => {
    const best = await publishAction(api, 'La meilleure', { weight: 3, cooldownDays: 5 });
    const { client } = await newPerson(api, { facts: { searchIntensity: 'EXPLORING' } });
    const { id } = await firstOf(client);
    await answer(client, { plannedActionId: id, status: 'DONE' });
    api.clock.set('2026-11-25T09:00:00Z');
    const { plannedAction } = await answer(client, { plannedActionId: id, status: 'DONE', useful: true });
    expect(plannedAction.useful).toBe(true);
    const days: string[] = [];
    for (const day of ['27', '28', '30']) {
      api.clock.set(`2026-11-${day}T09:00:00Z`);
      if ((await firstOf(client)).recommendation.id === best) days.push(day);
    }
    expect(days).toEqual(['28']);
    await unpublish(api, best);
  });

  it('takes the answer to an action of the day before as expired', async () => {
    const { client } = await newPerson(api);
    const { id } = await firstOf(client);
    api.clock.set('2026-11-24T09:00:00Z');
    expect((await answer(client, { plannedActionId: id, status: 'DECLINED' })).userErrors).toMatchObject([
      { code: 'ACTION_NOT_ALLOWED' },
    ]);
    expect((await answer(client, { plannedActionId: id, status: 'DONE' })).plannedAction.status).toBe('DONE');
  });

  it('brings a snoozed action back no more once it is done', async () => {
    const { client } = await newPerson(api, { facts: { searchIntensity: 'EXPLORING' } });
    const { id } = await firstOf(client);
    await answer(client, { plannedActionId: id, status: 'SNOOZED', snoozeUntil: '2026-11-26', reason: 'Demain' });
    const { plannedAction } = await answer(client, { plannedActionId: id, status: 'DONE' });
    expect(plannedAction).toMatchObject({ status: 'DONE', snoozedUntil: null });
  });

  it('lets an action rest that was done outside the plans', async () => {
    const best = await publishAction(api, 'La meilleure', { weight: 3, cooldownDays: 5 });
    const { client } = await newPerson(api, { facts: { searchIntensity: 'EXPLORING' } });
    await respond(client, { recommendationId: best, response: 'DONE' });
    const days: string[] = [];
    for (const day of ['23', '27', '28']) {
      api.clock.set(`2026-11-${day}T09:00:00Z`);
      if ((await firstOf(client)).recommendation.id === best) days.push(day);
    }
    expect(days).toEqual(['28']);
    await unpublish(api, best);
  });

  it('counts the day of an answer in the time zone of the person', async () => {
    const best = await publishAction(api, 'La meilleure', { weight: 3, cooldownDays: 1 });
    const { client, id } = await newPerson(api, { facts: { searchIntensity: 'EXPLORING' } });
    await api.app.database.query(`UPDATE profile SET time_zone = 'Indian/Reunion' WHERE id = $1`, [id]);
    // 02:30 in the night after the 23rd there; then 03:30 on the 24th, which is still the 23rd in UTC.
    api.clock.set('2026-11-23T22:30:00Z');
    const first = await firstOf(client);
    expect(first.recommendation.id).toBe(best);
    api.clock.set('2026-11-23T23:30:00Z');
    expect((await answer(client, { plannedActionId: first.id, status: 'DONE' })).plannedAction.status).toBe('DONE');
    const tooEarly = await answer(client, {
      plannedActionId: (await firstOf(client)).id,
      status: 'SNOOZED',
      snoozeUntil: '2026-11-24',
    });
    expect(tooEarly.userErrors).toMatchObject([{ field: ['snoozeUntil'] }]);
    // Done on the 24th there: it rests that day, whatever the day of the plan.
    api.clock.set('2026-11-24T22:30:00Z');
    expect((await planOf(client)).map(({ recommendation }) => recommendation.id)).not.toContain(best);
    api.clock.set('2026-11-24T23:30:00Z');
    expect((await firstOf(client)).recommendation.id).toBe(best);
    await unpublish(api, best);
  });

  it('pages through the planned actions, newest first', async () => {
    const { client } = await newPerson(api);
    for (const day of ['23', '24', '25']) {
      api.clock.set(`2026-11-${day}T09:00:00Z`);
      await planOf(client);
    }
    const page = async (after: string | null, status: string | null = null) => {
      const query =
        'query ($after: String, $status: PlannedActionStatus) { me { actions(first: 4, after: $after, status: $status) { totalCount pageInfo { hasNextPage endCursor } edges { node { id date status } } } } }';
      return (await client.send(query, { after, status })).data.me.actions;
    };
    const first = await page(null);
    const second = await page(first.pageInfo.endCursor);
    const nodes = [...first.edges, ...second.edges].map(({ node }: { node: Action }) => node);
    expect([first.totalCount, first.pageInfo.hasNextPage, second.pageInfo.hasNextPage]).toEqual([6, true, false]);
    expect(nodes.map(({ date }) => date.slice(-2))).toEqual(['25', '25', '24', '24', '23', '23']);
    expect(new Set(nodes.map(({ id }) => id)).size).toBe(6);
    expect((await page(null, 'EXPIRED')).totalCount).toBe(4);
  });

  it.each([
    'nonsense',
    '["2026-99-99","00000000-0000-4000-8000-000000000000"]',
    '["2026-02-29","00000000-0000-4000-8000-000000000000"]',
    '["0000-01-01","00000000-0000-4000-8000-000000000000"]',
    '["2026-02-28","x"]',
  ])('refuses the cursor of %s', async (text) => {
    const after = Buffer.from(text).toString('base64url');
    const { client } = await newPerson(api);
    expect(
      (await client.send('query ($after: String) { me { actions(after: $after) { totalCount } } }', { after })).codes,
    ).toEqual(['BAD_USER_INPUT']);
  });

  it('shows the response to a recommendation, and leaves out unsuitable ones', async () => {
    const { client } = await newPerson(api);
    const [interesting, unfit] = (await resultsOf(client)).map(({ recommendation }) => recommendation.id);
    const { recommendation } = await respond(client, { recommendationId: interesting, response: 'INTERESTED' });
    expect(recommendation).toEqual({
      recommendation: { id: interesting },
      score: 1,
      reasons: expect.any(Array),
      response: 'INTERESTED',
    });
    await respond(client, { recommendationId: unfit, response: 'INTERESTED' });
    await respond(client, { recommendationId: unfit, response: 'NOT_FOR_ME', reason: 'Trop loin' });
    const results = await resultsOf(client);
    expect(results.find((result) => result.recommendation.id === interesting)?.response).toBe('INTERESTED');
    expect(results.map((result) => result.recommendation.id)).not.toContain(unfit);
  });

  it('removes an action that does not suit the person from the plan', async () => {
    const id = await publishAction(api, 'La meilleure', { weight: 3 });
    const { client } = await newPerson(api);
    await respond(client, { recommendationId: id, response: 'NOT_FOR_ME' });
    expect((await planOf(client)).map(({ recommendation }) => recommendation.id)).not.toContain(id);
    await unpublish(api, id);
  });

  it.each(['00000000-0000-4000-8000-000000000000', 'not an id'])(
    'finds no recommendation %s',
    async (recommendationId) => {
      const { client } = await newPerson(api);
      const payload = await respond(client, { recommendationId, response: 'DONE' });
      expect(payload).toMatchObject({
        recommendation: null,
        userErrors: [{ code: 'NOT_FOUND', field: ['recommendationId'] }],
      });
    },
  );
});
