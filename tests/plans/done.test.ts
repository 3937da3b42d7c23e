import { newPerson } from '../profiles/person';
import { startApi } from '../support/api';
import type { TestApi } from '../support/api';
import type { TestClient } from '../support/client';
import { publishAction } from './published';

interface Listed {
  id: string;
  recommendation: { id: string };
}

describe('What a person did in a plan', () => {
  let api: TestApi;
  let weekly: string;
  let once: string;
  beforeAll(async () => {
    api = await startApi();
    weekly = await publishAction(api, 'Appeler chaque semaine', { weight: 3, cooldownDays: 7 });
    once = await publishAction(api, 'Faire son CV', { weight: 2.5 });
  });
  afterAll(async () => api.stop());

  const recommendedTo = async (client: TestClient): Promise<string[]> => {
    const { data } = await client.send('{ me { recommendations { results { recommendation { id } } } } }');
    return data.me.recommendations.results.map(({ recommendation }: Listed) => recommendation.id).toSorted();
  };
  const want = async (client: TestClient, recommendationId: string): Promise<void> => {
    api.clock.advance(60_000);
    await client.mutate(
      'respondToRecommendation',
      { recommendationId, response: 'INTERESTED' },
      'recommendation { id }',
    );
    api.clock.advance(60_000);
  };
  const answerAll = async (client: TestClient, answer: object): Promise<void> => {
    const { data } = await client.send('{ me { plan { actions { id recommendation { id } } } } }');
    const planned: Listed[] = data.me.plan.actions;
    expect(planned.map(({ recommendation }) => recommendation.id).toSorted()).toEqual([weekly, once].toSorted());
    for (const { id } of planned)
      await client.mutate('respondToAction', { plannedActionId: id, ...answer }, 'plannedAction { id }');
  };

  it.each([{ status: 'DONE' }, { status: 'DECLINED', reason: 'ALREADY_DONE' }])(
    'leaves the recommendations where it does not come again, until the person wants it anew: %j',
    async (answer) => {
      const { client } = await newPerson(api);
      await want(client, once);
      await answerAll(client, answer);
      expect(await recommendedTo(client)).toEqual([weekly]);
      await want(client, once);
      expect(await recommendedTo(client)).toEqual([weekly, once].toSorted());
    },
  );

  it('comes back among the recommendations when it is taken back', async () => {
    const { client } = await newPerson(api);
    const { data } = await client.send('{ me { plan { actions { id recommendation { id } } } } }');
    const made = data.me.plan.actions.find(({ recommendation }: Listed) => recommendation.id === once);
    await client.mutate('respondToAction', { plannedActionId: made.id, status: 'DONE' }, 'plannedAction { id }');
    expect(await recommendedTo(client)).not.toContain(once);
    await client.mutate('undoResponse', { plannedActionId: made.id }, 'plannedAction { id }');
    expect(await recommendedTo(client)).toContain(once);
  });
});
