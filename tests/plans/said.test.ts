import { newPerson } from '../profiles/person';
import type { Person } from '../profiles/person';
import { startApi } from '../support/api';
import type { TestApi } from '../support/api';
import type { Json, TestClient } from '../support/client';
import { signedIn } from '../support/staff';
import { publishAction, unpublish } from './published';

const DAY_MS = 86_400_000;
const SAID =
  'query ($first: Int) { saidOfRecommendations(first: $first) { people notForMe done useful recommendation { id } } }';

describe('what people say of the catalogue', () => {
  let api: TestApi;
  let calling: string;
  let walking: string;
  let rare: string;
  beforeAll(async () => {
    api = await startApi();
    [calling, walking, rare] = [
      await publishAction(api, 'Appeler'),
      await publishAction(api, 'Marcher'),
      await publishAction(api, 'Nager'),
    ];
    for (let count = 0; count < 10; count += 1) {
      const { client } = await newPerson(api, { facts: {} });
      await say(client, calling, count < 3 ? 'NOT_FOR_ME' : 'DONE');
      await say(client, walking, 'NOT_FOR_ME');
      if (count > 0) await say(client, rare, 'NOT_FOR_ME');
    }
    api.clock.advance(1000);
    const [{ client }] = [await newPerson(api, { facts: {} })];
    await say(client, calling, 'NOT_FOR_ME');
    api.clock.advance(1000);
    await say(client, calling, 'DONE');
    await sayOfPlanFirst(await newPerson(api, { facts: { searchIntensity: 'INTENSE' } }));
  });
  afterAll(async () => api.stop());

  const say = async (client: TestClient, id: string, response: string): Promise<void> =>
    client.mutate('respondToRecommendation', { recommendationId: id, response }, 'recommendation { score }');

  /** Done and useful in the plan, and then not for them after all. */
  const sayOfPlanFirst = async ({ client }: Person): Promise<void> => {
    const { data } = await client.send('{ me { plan { actions { id recommendation { id } } } } }');
    const planned = data.me.plan.actions.find(({ recommendation }: Json) => recommendation.id === calling);
    const done = { plannedActionId: planned.id, status: 'DONE', useful: true };
    await client.mutate('respondToAction', done, 'plannedAction { id }');
    api.clock.advance(1000);
    await say(client, calling, 'NOT_FOR_ME');
  };

  const said = async (first?: number): Promise<Json> =>
    (await (await signedIn(api, 'ANALYST')).send(SAID, { first })).data.saidOfRecommendations;

  it('is not told on the day itself', async () => {
    expect(await said()).toEqual([]);
  });

  it('comes with what is least wanted first, by the last word of each, without what few people know', async () => {
    api.clock.advance(DAY_MS);
    expect(await said()).toEqual([
      { people: '10', notForMe: 100, done: 0, useful: null, recommendation: { id: walking } },
      { people: '10', notForMe: 33, done: 67, useful: null, recommendation: { id: calling } },
    ]);
    expect(await said(1)).toHaveLength(1);
  });

  it('leaves out what is online no more', async () => {
    await unpublish(api, walking);
    expect((await said()).map(({ recommendation }: Json) => recommendation.id)).toEqual([calling]);
  });

  it('is for the team alone', async () => {
    const { client } = await newPerson(api);
    expect((await client.send(SAID)).codes).toEqual(['FORBIDDEN']);
    expect((await api.anonymous.send(SAID)).codes).toEqual(['UNAUTHENTICATED']);
  });
});
