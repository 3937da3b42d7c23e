import { newPerson } from '../profiles/person';
import { startApi } from '../support/api';
import type { TestApi } from '../support/api';
import type { TestClient } from '../support/client';
import { publishAction, unpublish } from './published';

interface Opinion {
  response: string | null;
  canUndo: boolean;
  allowedResponses: string[];
}

describe('taking back what was said of a recommendation', () => {
  let api: TestApi;
  let recommendationId: string;
  beforeAll(async () => {
    api = await startApi();
    recommendationId = await publishAction(api, 'Un', { cooldownDays: 5 });
  });
  afterAll(async () => api.stop());
  beforeEach(() => api.clock.set('2026-11-23T09:00:00Z'));

  const SELECTION = 'response canUndo allowedResponses';
  const ALL = ['INTERESTED', 'IN_PROGRESS', 'DONE', 'NOT_FOR_ME'];
  const listed = async (client: TestClient): Promise<Opinion[]> =>
    (await client.send(`{ me { recommendations { results { ${SELECTION} } } } }`)).data.me.recommendations.results;
  const say = async (client: TestClient, response: string, reason?: string): Promise<Opinion> => {
    api.clock.advance(60_000);
    const input = { recommendationId, response, reason };
    return (await client.mutate('respondToRecommendation', input, `recommendation { ${SELECTION} }`)).recommendation;
  };
  const undo = async (client: TestClient, id = recommendationId) => {
    api.clock.advance(60_000);
    return client.mutate('undoRecommendationResponse', { recommendationId: id }, `recommendation { ${SELECTION} }`);
  };
  const rowsOf = async (id: string) =>
    api.app.database.query('SELECT response, reason, updated_at FROM recommendation_response WHERE profile_id = $1', [
      id,
    ]);
  const refused = [{ code: 'ACTION_NOT_ALLOWED', field: ['recommendationId'], message: expect.any(String) }];

  it.each(ALL)('leaves nothing of a first %s', async (response) => {
    const { client, id } = await newPerson(api);
    expect(await listed(client)).toEqual([{ response: null, canUndo: false, allowedResponses: ALL }]);
    expect(await say(client, response)).toEqual({ response, canUndo: true, allowedResponses: ALL });
    const shown = response === 'NOT_FOR_ME' ? [] : [{ response, canUndo: true, allowedResponses: ALL }];
    expect(await listed(client)).toEqual(shown);
    const nothing = { response: null, canUndo: false, allowedResponses: ALL };
    expect(await undo(client)).toEqual({ recommendation: nothing, userErrors: [] });
    expect(await listed(client)).toEqual([nothing]);
    expect(await rowsOf(id)).toEqual([]);
    expect(await undo(client)).toEqual({ recommendation: null, userErrors: refused });
  });

  it('goes back to the answer before, with its reason and its moment', async () => {
    const { client, id } = await newPerson(api);
    await say(client, 'INTERESTED', 'Pourquoi pas');
    const before = await rowsOf(id);
    await say(client, 'NOT_FOR_ME', 'Trop loin');
    expect((await undo(client)).recommendation).toMatchObject({ response: 'INTERESTED', canUndo: false });
    expect(await rowsOf(id)).toEqual(before);
  });

  it('takes back with what was said first what was added to it', async () => {
    const { client, id } = await newPerson(api);
    await say(client, 'DONE');
    await say(client, 'DONE', 'Hier');
    expect((await undo(client)).recommendation).toMatchObject({ response: null });
    expect(await rowsOf(id)).toEqual([]);
  });

  it('is possible until the day of the person ends, at three in the morning', async () => {
    const { client } = await newPerson(api);
    await say(client, 'INTERESTED');
    api.clock.set('2026-11-24T02:00:00Z');
    expect(await listed(client)).toMatchObject([{ response: 'INTERESTED', canUndo: false }]);
    expect((await undo(client)).userErrors).toEqual(refused);
    await say(client, 'DONE');
    api.clock.set('2026-11-25T01:58:00Z');
    expect((await undo(client)).recommendation).toMatchObject({ response: 'INTERESTED' });
  });

  it('is possible once the recommendation is no longer published', async () => {
    const { client, id } = await newPerson(api);
    const gone = await publishAction(api, 'Deux');
    const input = { recommendationId: gone, response: 'INTERESTED' };
    await client.mutate('respondToRecommendation', input, 'recommendation { score }');
    await unpublish(api, gone);
    expect(await undo(client, gone)).toEqual({ recommendation: null, userErrors: [] });
    expect(await rowsOf(id)).toEqual([]);
  });

  it('reaches nobody else, and is in the audit log', async () => {
    const [one, other] = [await newPerson(api), await newPerson(api)];
    await say(one.client, 'INTERESTED');
    for (const id of [recommendationId, 'not an id'])
      expect((await undo(other.client, id)).userErrors).toEqual(refused);
    await undo(one.client);
    const events = await api.app.database.query(
      `SELECT count(*)::int AS count FROM audit_event WHERE object_id = $1 AND summary = 'Réponse à une recommandation reprise'`,
      [recommendationId],
    );
    expect(events[0].count).toBeGreaterThan(0);
  });

  it('is offered to nobody without a profile', async () => {
    const { data } = await api.anonymous.send(`{ recommend(facts: {}) { results { ${SELECTION} } } }`);
    expect(data.recommend.results).toEqual([{ response: null, canUndo: false, allowedResponses: [] }]);
  });
});
