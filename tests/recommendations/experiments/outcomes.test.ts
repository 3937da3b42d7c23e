import { DAY_MS } from '../../../api/platform/time';
import { publishAction } from '../../plans/published';
import { newPerson } from '../../profiles/person';
import type { Person } from '../../profiles/person';
import { startApi } from '../../support/api';
import type { TestApi } from '../../support/api';
import type { Json } from '../../support/client';
import { signedIn } from '../../support/staff';
import { started } from './experiment.factory';

const RESULT = '{ experiments { result { shown compared outcomes { measure shown compared difference low high } } } }';

describe('the outcome of an experiment', () => {
  let api: TestApi;
  let tried: string;
  let other: string;
  beforeEach(async () => {
    api = await startApi();
    // It comes again to who did it in a plan.
    tried = await publishAction(api, 'Appeler', { weight: 2, cooldownDays: 1 });
    other = await publishAction(api, 'Écrire');
  });
  afterEach(async () => api.stop());

  const list = async ({ client }: Person): Promise<string[]> => {
    const { data } = await client.send('{ me { recommendations { results { recommendation { id } } } } }');
    return data.me.recommendations.results.map(({ recommendation }: Json) => recommendation.id);
  };
  const someone = async (count: number): Promise<Person[]> => {
    const people: Person[] = [];
    while (people.length < count) people.push(await newPerson(api));
    return people;
  };
  const result = async (): Promise<Json> =>
    (await (await signedIn(api, 'PUBLISHER')).send(RESULT)).data.experiments[0].result;

  it('compares what people did since, with an interval, of ten people and more on each side', async () => {
    await started(api, { recommendationId: tried });
    const people = await someone(60);
    for (const person of people) {
      const isShown = (await list(person)).includes(tried);
      if (!isShown) continue;
      const said = { recommendationId: tried, response: 'DONE' };
      await person.client.mutate('respondToRecommendation', said, 'recommendation { score }');
    }
    expect(await result()).toMatchObject({ shown: '< 10', compared: '< 10' });
    api.clock.advance(DAY_MS);
    const { shown, compared, outcomes } = await result();
    expect([shown, compared].every((count) => /^[1-4]0$/.test(count))).toBe(true);
    expect(outcomes[0]).toMatchObject({ measure: 'DONE', shown: 100, compared: 0, difference: 100, high: 100 });
    expect(outcomes[0].low).toBeGreaterThan(60);
    expect(outcomes[0].low).toBeLessThan(95);
    expect(outcomes[1]).toMatchObject({ measure: 'USEFUL', shown: 0, compared: 0, difference: 0 });
    expect(outcomes[1].low).toBeLessThan(0);
  });

  it('counts nothing that people did before they met it', async () => {
    const people = await someone(60);
    for (const { client } of people) {
      const { data } = await client.send('{ me { plan { actions { id } } } }');
      const done = { plannedActionId: data.me.plan.actions[0].id, status: 'DONE', useful: true };
      await client.mutate('respondToAction', done, 'plannedAction { id }');
      const said = { recommendationId: other, response: 'INTERESTED' };
      await client.mutate('respondToRecommendation', said, 'recommendation { score }');
    }
    api.clock.advance(2 * DAY_MS);
    await started(api, { recommendationId: tried });
    for (const person of people) await list(person);
    api.clock.advance(DAY_MS);
    const { shown, compared, outcomes } = await result();
    expect([shown, compared].every((count) => /^[1-4]0$/.test(count))).toBe(true);
    for (const outcome of outcomes) expect(outcome).toMatchObject({ shown: 0, compared: 0 });
  });

  it('counts nothing that people did once it was over', async () => {
    const id = await started(api, { recommendationId: tried });
    const people = await someone(60);
    for (const person of people) await list(person);
    await (await signedIn(api, 'PUBLISHER')).mutate('stopExperiment', { id }, 'experiment { id }');
    api.clock.advance(DAY_MS);
    for (const { client } of people) {
      const said = { recommendationId: other, response: 'INTERESTED' };
      await client.mutate('respondToRecommendation', said, 'recommendation { score }');
    }
    api.clock.advance(2 * DAY_MS);
    const { outcomes } = await result();
    for (const outcome of outcomes) expect(outcome).toMatchObject({ shown: 0, compared: 0 });
  });

  it('tells nothing of few people', async () => {
    await started(api, { recommendationId: tried });
    for (const person of await someone(8)) await list(person);
    api.clock.advance(DAY_MS);
    const nothing = { shown: null, compared: null, difference: null, low: null, high: null };
    expect(await result()).toEqual({
      ...{ shown: '< 10', compared: '< 10' },
      outcomes: ['DONE', 'USEFUL', 'INTERESTED'].map((measure) => ({ measure, ...nothing })),
    });
  });
});
