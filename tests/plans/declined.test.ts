import { newPerson } from '../profiles/person';
import { startApi } from '../support/api';
import type { TestApi } from '../support/api';
import type { TestClient } from '../support/client';
import { publishAction, publishStrategy, unpublish } from './published';

interface Planned {
  id: string;
  recommendation: { id: string };
}

describe('What a person declined', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startApi();
    for (const title of ['Un', 'Deux', 'Trois']) await publishAction(api, title);
  });
  afterAll(async () => api.stop());
  beforeEach(() => api.clock.set('2026-11-23T09:00:00Z'));

  const planOf = async (client: TestClient): Promise<Planned[]> =>
    (await client.send('{ me { plan { actions { id recommendation { id } } } } }')).data.me.plan.actions;
  const recommendedTo = async (client: TestClient): Promise<string[]> => {
    const { data } = await client.send(
      '{ me { recommendations(kind: ACTION) { totalCount results { recommendation { id } } } } }',
    );
    const { totalCount, results } = data.me.recommendations;
    expect(results).toHaveLength(totalCount);
    return results.map(({ recommendation }: Planned) => recommendation.id);
  };
  const answer = async (client: TestClient, input: object): Promise<void> => {
    api.clock.advance(60_000);
    const { userErrors } = await client.mutate('respondToAction', input, 'plannedAction { status }');
    expect(userErrors).toEqual([]);
  };
  const say = async (client: TestClient, recommendationId: string, response: string): Promise<void> => {
    api.clock.advance(60_000);
    await client.mutate('respondToRecommendation', { recommendationId, response }, 'recommendation { response }');
  };
  /** Somebody who declined the first action of the day. */
  const decliner = async (reason?: string) => {
    const { client } = await newPerson(api);
    const [action] = await planOf(client);
    if (action === undefined) throw new Error('the plan is empty');
    await answer(client, { plannedActionId: action.id, status: 'DECLINED', ...(reason ? { reason } : {}) });
    return { client, action, declined: action.recommendation.id };
  };

  it.each([undefined, 'Trop loin de chez moi'])(
    'is not recommended to them any more, with the reason %j',
    async (reason) => {
      const { client, declined } = await decliner(reason);
      const recommended = await recommendedTo(client);
      expect(recommended).toHaveLength(2);
      expect(recommended).not.toContain(declined);
      const { client: other } = await newPerson(api);
      expect(await recommendedTo(other)).toContain(declined);
    },
  );

  it('stays recommended when it was declined for now only', async () => {
    const { client, declined } = await decliner('NOT_NOW');
    expect(await recommendedTo(client)).toContain(declined);
  });

  it('comes back when they take it up after all', async () => {
    const { client, action, declined } = await decliner();
    await answer(client, { plannedActionId: action.id, status: 'ACCEPTED' });
    expect(await recommendedTo(client)).toContain(declined);
  });

  it('comes back when they say later that it is of interest, and not for what they said before', async () => {
    const { client, action, declined } = await decliner('NOT_NOW');
    await answer(client, { plannedActionId: action.id, status: 'ACCEPTED' });
    await say(client, declined, 'INTERESTED');
    await answer(client, { plannedActionId: action.id, status: 'DECLINED' });
    expect(await recommendedTo(client)).not.toContain(declined);
    await say(client, declined, 'INTERESTED');
    expect(await recommendedTo(client)).toContain(declined);
  });

  it('comes back, also to plans, when they take NOT_FOR_ME back by its id', async () => {
    const { client } = await newPerson(api);
    const [first] = await recommendedTo(client);
    const id = String(first);
    await say(client, id, 'NOT_FOR_ME');
    expect(await recommendedTo(client)).not.toContain(id);
    await client.mutate('updateProfile', { facts: { searchIntensity: 'EXTREME' } }, 'profile { id }');
    await say(client, id, 'INTERESTED');
    expect(await recommendedTo(client)).toContain(id);
    expect((await planOf(client)).map(({ recommendation }) => recommendation.id)).toContain(id);
  });

  it('takes along the actions that serve nothing else, from plans too, but those that the person wants', async () => {
    const [strategy, other] = [await publishStrategy(api, 'Le réseau'), await publishStrategy(api, 'Le CV')];
    const ids: string[] = [];
    for (const strategyIds of [[strategy], [strategy], [strategy, other]])
      ids.push(await publishAction(api, 'Appeler', { weight: 3, strategyIds }));
    const [left, wanted, shared] = ids;
    const { client } = await newPerson(api, { facts: { searchIntensity: 'EXTREME' } });
    expect(await recommendedTo(client)).toEqual(expect.arrayContaining(ids));
    await say(client, String(wanted), 'INTERESTED');
    await say(client, strategy, 'NOT_FOR_ME');
    const planned = (await planOf(client)).map(({ recommendation }) => recommendation.id);
    for (const given of [await recommendedTo(client), planned]) {
      expect(given).toEqual(expect.arrayContaining([wanted, shared]));
      expect(given).not.toContain(left);
    }
    for (const id of [...ids, strategy, other]) await unpublish(api, id);
  });

  it('is known in the same request once it is declined', async () => {
    const { client } = await newPerson(api);
    const [action] = await planOf(client);
    const mine = 'profile { recommendations(kind: ACTION) { totalCount } }';
    const { data } = await client.send(
      `mutation ($input: RespondToActionInput!) {
        before: updateProfile(input: {}) { ${mine} }
        respondToAction(input: $input) { userErrors { code } }
        after: updateProfile(input: {}) { profile { all: recommendations(kind: ACTION, first: 1) { totalCount } } }
      }`,
      { input: { plannedActionId: action?.id, status: 'DECLINED' } },
    );
    expect(data.before.profile.recommendations.totalCount - data.after.profile.all.totalCount).toBe(1);
  });
});
