import { newPerson } from '../profiles/person';
import { startApi } from '../support/api';
import type { TestApi } from '../support/api';
import type { TestClient } from '../support/client';
import { publishAction, publishStrategy } from './published';

describe('the progress of a person', () => {
  let api: TestApi;
  let strategy: string;
  beforeAll(async () => {
    api = await startApi();
    for (const title of ['Un', 'Deux', 'Trois', 'Quatre', 'Cinq', 'Six'])
      await publishAction(api, title, { cooldownDays: 1 });
    strategy = await publishStrategy(api, 'Oser le réseau');
  });
  afterAll(async () => api.stop());
  beforeEach(() => api.clock.set('2026-11-23T09:00:00Z'));

  const me = async (client: TestClient, selection: string) => {
    const { data, errors } = await client.send(`{ me { ${selection} } }`);
    if (errors) throw new Error(JSON.stringify(errors));
    return data.me;
  };
  const progressOf = async (client: TestClient) =>
    (await me(client, 'progress { streak doneDays doneCount }')).progress;
  const doOne = async (client: TestClient): Promise<void> => {
    const { plan } = await me(client, 'plan { actions { id } }');
    const input = { plannedActionId: plan.actions[0].id, status: 'DONE' };
    expect((await client.mutate('respondToAction', input, 'plannedAction { id }')).userErrors).toEqual([]);
  };

  const sayDone = async (client: TestClient, recommendationId: string): Promise<void> => {
    const input = { recommendationId, response: 'DONE' };
    expect((await client.mutate('respondToRecommendation', input, 'recommendation { id }')).userErrors).toEqual([]);
  };

  it('counts what was done, and forgives a day off', async () => {
    const { client } = await newPerson(api);
    expect(await progressOf(client)).toEqual({ streak: 0, doneDays: 0, doneCount: 0 });
    for (const day of ['23', '24', '26']) {
      api.clock.set(`2026-11-${day}T09:00:00Z`);
      await doOne(client);
    }
    await sayDone(client, strategy);
    expect(await progressOf(client)).toEqual({ streak: 3, doneDays: 3, doneCount: 4 });
    api.clock.set('2026-11-28T09:00:00Z');
    expect((await progressOf(client)).streak).toBe(3);
    api.clock.set('2026-11-29T09:00:00Z');
    expect((await progressOf(client)).streak).toBe(0);
  });

  it('counts an action once that was done in the plan and among the recommendations on the same day', async () => {
    const { client } = await newPerson(api);
    const { plan } = await me(client, 'plan { actions { recommendation { id } } }');
    await doOne(client);
    await sayDone(client, plan.actions[0].recommendation.id);
    expect(await progressOf(client)).toEqual({ streak: 1, doneDays: 1, doneCount: 1 });
    api.clock.set('2026-11-24T09:00:00Z');
    await sayDone(client, plan.actions[1].recommendation.id);
    expect(await progressOf(client)).toEqual({ streak: 2, doneDays: 2, doneCount: 2 });
  });

  it('counts for the week what the person says since Monday, whatever day it was planned for', async () => {
    const { client } = await newPerson(api);
    const thisWeek = async (): Promise<number> => (await me(client, 'progress { doneThisWeek }')).progress.doneThisWeek;
    api.clock.set('2026-11-29T09:00:00Z');
    const { plan } = await me(client, 'plan { actions { id } }');
    await doOne(client);
    expect(await thisWeek()).toBe(1);
    // Sunday goes on until three in the morning.
    api.clock.set('2026-11-30T01:59:00Z');
    expect(await thisWeek()).toBe(1);
    api.clock.set('2026-11-30T09:00:00Z');
    expect(await thisWeek()).toBe(0);
    const input = { plannedActionId: plan.actions[1].id, status: 'DONE' };
    await client.mutate('respondToAction', input, 'plannedAction { id }');
    await sayDone(client, strategy);
    expect(await thisWeek()).toBe(2);
  });

  it.each([
    ['LITTLE_LEFT', 0],
    ['REST', 1],
    ['CHECK_IN', 1],
  ])('counts a streak, after two idle days whose plan said %s, as %i long', async (note, streak) => {
    const { client } = await newPerson(api);
    await doOne(client);
    for (const day of ['24', '25']) {
      api.clock.set(`2026-11-${day}T09:00:00Z`);
      const { plan } = await me(client, 'plan { id date }');
      await api.app.database.query('UPDATE daily_plan SET note = $1 WHERE date = $2', [note, plan.date]);
    }
    api.clock.set('2026-11-26T09:00:00Z');
    expect((await progressOf(client)).streak).toBe(streak);
  });

  it('counts the days of the person, which begin at three in the morning', async () => {
    const { client } = await newPerson(api);
    await doOne(client);
    const { plan } = await me(client, 'plan { actions { id } }');
    api.clock.set('2026-11-24T01:59:00Z');
    const input = { plannedActionId: plan.actions[1].id, status: 'DONE' };
    await client.mutate('respondToAction', input, 'plannedAction { id }');
    expect(await progressOf(client)).toEqual({ streak: 1, doneDays: 1, doneCount: 2 });
  });

  it('lists the days that had a plan, page by page, newest first', async () => {
    const { client } = await newPerson(api);
    const made: object[] = [];
    for (const day of ['23', '24', '26']) {
      api.clock.set(`2026-11-${day}T09:00:00Z`);
      made.unshift((await me(client, 'plan { id date actions { id } }')).plan);
    }
    const page = async (after: string | null) => {
      const query =
        'query ($after: String) { me { plans(first: 2, after: $after) { totalCount pageInfo { hasNextPage endCursor } edges { node { id date note { key } actions { id status } } } } } }';
      return (await client.send(query, { after })).data.me.plans;
    };
    const [first, second] = [await page(null), await page((await page(null)).pageInfo.endCursor)];
    expect([first.totalCount, first.pageInfo.hasNextPage, second.pageInfo.hasNextPage]).toEqual([3, true, false]);
    const nodes = [...first.edges, ...second.edges].map(({ node }) => node);
    expect(nodes).toMatchObject(made);
    const statusesOn = nodes.map(({ actions }) => new Set(actions.map(({ status }: { status: string }) => status)));
    expect(statusesOn).toEqual([new Set(['PROPOSED']), new Set(['EXPIRED']), new Set(['EXPIRED'])]);
    expect(nodes[0].note).toBeNull();
  });

  it('tells nobody else, and takes only its own cursors', async () => {
    const { client } = await newPerson(api);
    await doOne(client);
    const { client: other } = await newPerson(api);
    expect(await me(other, 'progress { doneCount } plans { totalCount }')).toEqual({
      progress: { doneCount: 0 },
      plans: { totalCount: 0 },
    });
    // A day that the calendar does not have is none.
    for (const after of ['nonsense', Buffer.from('["2026-02-29"]').toString('base64url')])
      expect((await client.send(`{ me { plans(after: "${after}") { totalCount } } }`)).codes).toEqual([
        'BAD_USER_INPUT',
      ]);
  });
});
