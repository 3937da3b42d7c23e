import { newPerson } from '../profiles/person';
import { startApi } from '../support/api';
import type { TestApi } from '../support/api';
import type { TestClient } from '../support/client';
import { publishAction } from './published';

interface Action {
  id: string;
  status: string;
  canUndo: boolean;
  snoozedUntil: string | null;
  useful: boolean | null;
}

describe('taking an answer back', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startApi();
    for (const title of ['Un', 'Deux', 'Trois', 'Quatre']) await publishAction(api, title, { cooldownDays: 5 });
  });
  afterAll(async () => api.stop());
  beforeEach(() => api.clock.set('2026-11-23T09:00:00Z'));

  const SELECTION = 'id status canUndo snoozedUntil useful';
  const firstOf = async (client: TestClient, date?: string): Promise<Action> => {
    const query = `query ($date: Date) { me { plan(date: $date) { actions { ${SELECTION} } } } }`;
    return (await client.send(query, { date })).data.me.plan.actions[0];
  };
  const answer = async (client: TestClient, plannedActionId: string, input: object) => {
    api.clock.advance(60_000);
    const { plannedAction, userErrors } = await client.mutate(
      'respondToAction',
      { plannedActionId, ...input },
      `plannedAction { ${SELECTION} }`,
    );
    expect(userErrors).toEqual([]);
    return plannedAction;
  };
  const undo = async (client: TestClient, plannedActionId: string) => {
    api.clock.advance(60_000);
    return client.mutate('undoResponse', { plannedActionId }, `plannedAction { ${SELECTION} }`);
  };
  const refused = [{ code: 'ACTION_NOT_ALLOWED', field: ['plannedActionId'], message: expect.any(String) }];

  it.each([
    { status: 'ACCEPTED' },
    { status: 'DONE', useful: true },
    { status: 'SNOOZED', snoozeUntil: '2026-11-30' },
    { status: 'DECLINED', reason: 'Trop loin' },
  ])('puts the action back as if %j had not been said', async (input) => {
    const { client } = await newPerson(api);
    const before = await firstOf(client);
    expect(before.canUndo).toBe(false);
    expect(await answer(client, before.id, input)).toMatchObject({ status: input.status, canUndo: true });
    expect(await firstOf(client)).toMatchObject({ status: input.status, canUndo: true });
    expect(await undo(client, before.id)).toEqual({ plannedAction: before, userErrors: [] });
    expect(await firstOf(client)).toEqual(before);
    expect(await undo(client, before.id)).toEqual({ plannedAction: null, userErrors: refused });
  });

  it('goes back to the answer before', async () => {
    const { client } = await newPerson(api);
    const { id } = await firstOf(client);
    await answer(client, id, { status: 'SNOOZED', snoozeUntil: '2026-11-30' });
    await answer(client, id, { status: 'DECLINED' });
    expect((await undo(client, id)).plannedAction).toMatchObject({
      status: 'SNOOZED',
      snoozedUntil: '2026-11-30',
      canUndo: false,
    });
  });

  it('gives the answer before its moment back, from which an action rests', async () => {
    const { client } = await newPerson(api);
    const { id } = await firstOf(client);
    const momentOf = async (): Promise<string> => {
      const { json } = (await client.send('mutation { exportMyData { json } }')).data.exportMyData;
      const { plannedActions } = JSON.parse(json) as { plannedActions: { id: string; updatedAt: string }[] };
      return plannedActions.find((one) => one.id === id)?.updatedAt ?? '';
    };
    await answer(client, id, { status: 'DECLINED' });
    const declinedAt = await momentOf();
    api.clock.set('2026-11-25T09:00:00Z');
    await answer(client, id, { status: 'ACCEPTED' });
    expect(await momentOf()).not.toBe(declinedAt);
    await undo(client, id);
    expect(await momentOf()).toBe(declinedAt);
  });

  it('takes back with what was said first what was added to it', async () => {
    const { client } = await newPerson(api);
    const { id } = await firstOf(client);
    await answer(client, id, { status: 'DONE' });
    await answer(client, id, { status: 'DONE', useful: false });
    expect((await undo(client, id)).plannedAction).toMatchObject({ status: 'PROPOSED', useful: null });
  });

  it('is possible until the day of the person ends, at three in the morning', async () => {
    const [one, other] = [await newPerson(api), await newPerson(api)];
    const ids = [(await firstOf(one.client)).id, (await firstOf(other.client)).id] as const;
    await answer(one.client, ids[0], { status: 'DECLINED' });
    await answer(other.client, ids[1], { status: 'DECLINED' });
    api.clock.set('2026-11-24T01:58:00Z');
    expect((await undo(one.client, ids[0])).plannedAction.status).toBe('PROPOSED');
    api.clock.set('2026-11-24T02:00:00Z');
    expect((await firstOf(other.client, '2026-11-23')).canUndo).toBe(false);
    expect(await undo(other.client, ids[1])).toEqual({ plannedAction: null, userErrors: refused });
    expect((await firstOf(other.client, '2026-11-23')).status).toBe('DECLINED');
  });

  it('lets a day that went by be as it was', async () => {
    const { client } = await newPerson(api);
    const { id } = await firstOf(client);
    api.clock.set('2026-11-24T09:00:00Z');
    await answer(client, id, { status: 'DONE' });
    expect((await undo(client, id)).plannedAction).toMatchObject({ status: 'EXPIRED', canUndo: false });
  });

  it('brings back to the recommendations what was declined for good', async () => {
    const { client } = await newPerson(api);
    const count = async (): Promise<number> =>
      (await client.send('{ me { recommendations(kind: ACTION) { totalCount } } }')).data.me.recommendations.totalCount;
    const all = await count();
    const { id } = await firstOf(client);
    await answer(client, id, { status: 'DECLINED' });
    expect(await count()).toBe(all - 1);
    await undo(client, id);
    expect(await count()).toBe(all);
  });

  it('is in the audit log, beside the answer', async () => {
    const { client } = await newPerson(api);
    const { id } = await firstOf(client);
    await answer(client, id, { status: 'DONE' });
    await undo(client, id);
    const events = await api.app.database.query(
      'SELECT summary FROM audit_event WHERE object_id = $1 ORDER BY at, position',
      [id],
    );
    expect(events).toEqual([
      { summary: 'Réponse à une action du jour' },
      { summary: 'Réponse à une action du jour reprise' },
    ]);
  });

  it('reaches nobody else’s actions', async () => {
    const [one, other] = [await newPerson(api), await newPerson(api)];
    const { id } = await firstOf(one.client);
    await answer(one.client, id, { status: 'DONE' });
    for (const plannedActionId of [id, 'not an id'])
      expect((await undo(other.client, plannedActionId)).userErrors).toMatchObject([
        { code: 'NOT_FOUND', field: ['plannedActionId'] },
      ]);
    const mutation = `mutation { undoResponse(input: { plannedActionId: "${id}" }) { userErrors { code } } }`;
    expect((await api.anonymous.send(mutation)).codes).toEqual(['UNAUTHENTICATED']);
    expect((await firstOf(one.client)).status).toBe('DONE');
  });
});

describe('the reason of a refusal', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startApi();
    await publishAction(api, 'Un');
  });
  afterAll(async () => api.stop());

  it.each([
    ['NOT_NOW', true, null],
    ['TOO_LONG', true, null],
    ['ALREADY_DONE', false, undefined],
    ['LESS_OF_THIS', false, undefined],
  ])('%s says whether it stays among the recommendations: %p, as %p', async (reason, stays, response) => {
    const { client } = await newPerson(api);
    const { data } = await client.send('{ me { plan { actions { id } } } }');
    const plannedActionId = data.me.plan.actions[0].id;
    const declined = await client.mutate(
      'respondToAction',
      { plannedActionId, status: 'DECLINED', reason },
      'plannedAction { declineReason }',
    );
    expect(declined.plannedAction).toEqual({ declineReason: reason });
    const { results } = (await client.send('{ me { recommendations { results { response } } } }')).data.me
      .recommendations;
    expect(results).toEqual(stays ? [{ response }] : []);
  });

  it('is told with the action until another answer takes its place', async () => {
    const { client } = await newPerson(api);
    const planned = async () =>
      (await client.send('{ me { plan { actions { id declineReason } } } }')).data.me.plan.actions[0];
    const { id: plannedActionId, declineReason } = await planned();
    expect(declineReason).toBeNull();
    const say = async (input: object) =>
      client.mutate('respondToAction', { plannedActionId, ...input }, 'plannedAction { id }');
    await say({ status: 'DECLINED', reason: 'TOO_LONG' });
    expect(await planned()).toMatchObject({ declineReason: 'TOO_LONG' });
    await say({ status: 'ACCEPTED', reason: 'Finalement' });
    expect(await planned()).toMatchObject({ declineReason: null });
  });
});
