import { setTimeout as sleep } from 'node:timers/promises';
import { DAY_MS } from '../../../api/platform/time';
import { publishAction } from '../../plans/published';
import { newPerson } from '../../profiles/person';
import { anotherProcess, startApi } from '../../support/api';
import type { TestApi } from '../../support/api';
import { TestClient } from '../../support/client';
import type { Json } from '../../support/client';
import { runJobs } from '../../support/jobs';
import { signedIn } from '../../support/staff';

const YOUNG = { birthYear: 2004, searchNotStarted: true };
const OLD = { birthYear: 1966, searchNotStarted: true };
const ENOUGH = 24;
/** Where as many others say the contrary. */
const AGAINST_OTHERS = 40;
const LIST = 'results { score recommendation { id } }';
const USEFULNESS =
  'query ($id: ID!) { editableRecommendation(id: $id) { usefulness { people useful notUseful expected estimate low high moves } } }';

describe('what people answer of the use of recommendations', () => {
  let api: TestApi;
  let liked: string;
  let disliked: string;
  beforeEach(async () => {
    api = await startApi();
    liked = await publishAction(api, 'Appeler', { weight: 1, topics: [] });
    disliked = await publishAction(api, 'Écrire', { weight: 1, topics: [] });
    await runJobs(api);
  });
  afterEach(async () => api.stop());

  const say = async (client: TestClient, recommendationId: string, response: string): Promise<void> => {
    const { userErrors } = await client.mutate(
      'respondToRecommendation',
      { recommendationId, response },
      'recommendation { score }',
    );
    expect(userErrors).toEqual([]);
  };
  const answer = async (count: number, facts: object, [one, other]: [string, string]): Promise<void> => {
    for (let people = 0; people < count; people += 1) {
      const { client } = await newPerson(api, { facts });
      await say(client, one, 'DONE');
      await say(client, other, 'NOT_FOR_ME');
    }
  };
  /** Two days: what was answered is a day old by then. */
  const nightsPass = async (): Promise<void> => {
    for (let day = 0; day < 2; day += 1) {
      api.clock.advance(DAY_MS);
      expect(await runJobs(api)).toEqual([]);
    }
  };
  const scores = async (facts: object, client = api.anonymous): Promise<Record<string, number>> => {
    const { data } = await client.send(`query ($facts: Facts!) { recommend(facts: $facts) { ${LIST} } }`, { facts });
    return byId(data.recommend);
  };
  const byId = ({ results }: Json): Record<string, number> =>
    Object.fromEntries(results.map(({ score, recommendation }: Json) => [recommendation.id, score]));
  const usefulness = async (id: string): Promise<Json> => {
    const editor = await signedIn(api, 'EDITOR');
    return (await editor.send(USEFULNESS, { id })).data.editableRecommendation.usefulness;
  };

  it('moves the scores of everybody by half a star from the next night but one, and puts the more useful first', async () => {
    await answer(ENOUGH, {}, [liked, disliked]);
    expect(await scores({})).toEqual({ [liked]: 1, [disliked]: 1 });
    await nightsPass();
    expect(Object.entries(await scores({}))).toEqual([
      [liked, 1.5],
      [disliked, 0.5],
    ]);
    // The same facts, catalogue, day and answers give the same.
    expect(await scores({})).toEqual(await scores({}));
  });

  it('is told to the team of ten and more, and moves no score while few answered', async () => {
    await answer(9, {}, [liked, disliked]);
    await nightsPass();
    const nothing = { estimate: null, low: null, high: null, moves: 0 };
    const nobody = { people: '< 10', useful: '< 10', notUseful: '< 10' };
    expect(await usefulness(liked)).toEqual({ ...nobody, expected: 44, ...nothing });
    expect(await scores({})).toEqual({ [liked]: 1, [disliked]: 1 });
    await answer(ENOUGH - 9, {}, [liked, disliked]);
    await nightsPass();
    expect(await usefulness(liked)).toEqual({
      people: '20',
      useful: '20',
      notUseful: '< 10',
      expected: 44,
      estimate: 74,
      low: 64,
      high: 85,
      moves: 0.5,
    });
    expect(await usefulness(disliked)).toMatchObject({
      ...{ people: '20', useful: '< 10', notUseful: '20' },
      ...{ estimate: 20, moves: -0.5 },
    });
  });

  it('speaks first of those in a like situation', async () => {
    await answer(AGAINST_OTHERS, YOUNG, [liked, disliked]);
    await answer(AGAINST_OTHERS, OLD, [disliked, liked]);
    await nightsPass();
    expect(await scores(YOUNG)).toEqual({ [liked]: 1.5, [disliked]: 0.5 });
    expect(await scores(OLD)).toEqual({ [liked]: 0.5, [disliked]: 1.5 });
    // Of whom the age is not known, it is not known whom they are like.
    expect(await scores({ searchNotStarted: true })).toEqual({ [liked]: 1, [disliked]: 1 });
    const rows = await api.app.database.query(
      'SELECT segment, people, useful FROM usefulness ORDER BY segment, useful',
    );
    expect(rows).toEqual([
      { segment: 'ALL', people: 80, useful: 40 },
      { segment: 'ALL', people: 80, useful: 40 },
      { segment: 'NOT_STARTED FROM_50', people: 40, useful: 0 },
      { segment: 'NOT_STARTED FROM_50', people: 40, useful: 40 },
      { segment: 'NOT_STARTED UNDER_26', people: 40, useful: 0 },
      { segment: 'NOT_STARTED UNDER_26', people: 40, useful: 40 },
    ]);
  });

  it('counts the last word of each person, with what they say of the actions of their days', async () => {
    await answer(ENOUGH - 1, {}, [liked, disliked]);
    const { client } = await newPerson(api);
    const { data } = await client.send('{ me { plan { actions { id recommendation { id } } } } }');
    await say(client, liked, 'DONE');
    const planned = (id: string) => data.me.plan.actions.find((one: Json) => one.recommendation.id === id).id;
    api.clock.advance(1000);
    const said = { plannedActionId: planned(liked), status: 'DONE', useful: false };
    await client.mutate('respondToAction', said, 'plannedAction { id }');
    const later = { plannedActionId: planned(disliked), status: 'DECLINED', reason: 'NOT_NOW' };
    await client.mutate('respondToAction', later, 'plannedAction { id }');
    await nightsPass();
    const rows = await api.app.database.query('SELECT people, useful FROM usefulness ORDER BY useful DESC');
    expect(rows).toEqual([
      { people: ENOUGH, useful: ENOUGH - 1 },
      // What is declined for now says nothing.
      { people: ENOUGH - 1, useful: 0 },
    ]);
  });

  it('reaches the pages that are kept, in every process', async () => {
    const { client } = await newPerson(api, { facts: { hasResume: true } });
    const page = async (): Promise<Record<string, number>> =>
      byId((await client.send(`{ me { recommendations { ${LIST} } } }`)).data.me.recommendations);
    for (let times = 0; times < 2; times += 1) expect(await page()).toEqual({ [liked]: 1, [disliked]: 1 });
    const other = await anotherProcess(api);
    const elsewhere = new TestClient(other);
    expect(await scores({}, elsewhere)).toEqual({ [liked]: 1, [disliked]: 1 });
    await answer(ENOUGH, {}, [liked, disliked]);
    await nightsPass();
    const moved = { [liked]: 1.5, [disliked]: 0.5 };
    const settled = async (ask: () => Promise<Record<string, number>>): Promise<Record<string, number>> => {
      let seen = await ask();
      for (let tries = 0; tries < 800 && seen[liked] === 1; tries += 1) {
        await sleep(25);
        seen = await ask();
      }
      return seen;
    };
    expect(await settled(page)).toEqual(moved);
    expect(await settled(async () => scores({}, elsewhere))).toEqual(moved);
    await other.stop();
  });
});
