import { shownPeople } from '../../api/platform/few-people.rules';
import { conditionsOf, shareOfPart } from '../../api/plans/feedback/feedback.rules';
import { newPerson } from '../profiles/person';
import { startApi } from '../support/api';
import type { TestApi } from '../support/api';
import type { Json, TestClient } from '../support/client';
import { signedIn } from '../support/staff';
import { publishAction } from './published';

const DAY_MS = 86_400_000;
const NO_CAR = { fact: 'hasCarLicence', op: 'eq', value: false };
const RESUME = { fact: 'hasResume', op: 'eq', value: true };
const FEEDBACK =
  'query ($id: ID!) { editableRecommendation(id: $id) { feedback { people notForMe done useful conditions { sentence people notForMe } } } }';

describe('what people say of a recommendation', () => {
  let api: TestApi;
  let editor: TestClient;
  let id: string;
  beforeAll(async () => {
    api = await startApi();
    editor = await signedIn(api, 'EDITOR');
    id = await publishAction(api, 'Appeler', { rule: { any: [NO_CAR, RESUME] } });
  });
  afterAll(async () => api.stop());

  const said = async (facts: object, response: string): Promise<TestClient> => {
    const { client } = await newPerson(api, { facts });
    await client.mutate('respondToRecommendation', { recommendationId: id, response }, 'recommendation { score }');
    return client;
  };
  const feedback = async (client = editor, of = id): Promise<Json> => {
    await api.app.database.query(`UPDATE staff_session SET opened_at = $1, expires_at = '2100-01-01'`, [
      api.clock.now(),
    ]);
    const { data, errors } = await client.send(FEEDBACK, { id: of });
    if (errors) throw new Error(JSON.stringify(errors));
    return data.editableRecommendation.feedback;
  };

  it('is not told of fewer than ten people, nor on the day itself', async () => {
    for (let count = 0; count < 9; count += 1) await said({ hasCarLicence: false }, 'NOT_FOR_ME');
    api.clock.advance(DAY_MS);
    const nothing = { people: '< 10', notForMe: null, done: null, useful: null };
    expect(await feedback()).toMatchObject({ ...nothing, conditions: [{ notForMe: null }, { notForMe: null }] });
    await said({ hasCarLicence: false }, 'DONE');
    expect(await feedback()).toMatchObject(nothing);
    api.clock.advance(DAY_MS);
    expect(await feedback()).toMatchObject({ people: '10', notForMe: 90, done: 10, useful: null });
  });

  it('is shared out by the conditions of the rule, each in words', async () => {
    for (let count = 0; count < 10; count += 1)
      await said({ hasCarLicence: true, hasResume: true }, count < 2 ? 'NOT_FOR_ME' : 'INTERESTED');
    api.clock.advance(DAY_MS);
    const { people, notForMe, conditions } = await feedback();
    expect([people, notForMe]).toEqual(['20', 55]);
    expect(conditions).toEqual([
      { sentence: expect.stringMatching(/permis/i), people: '10', notForMe: 90 },
      { sentence: expect.stringMatching(/CV/), people: '10', notForMe: 20 },
    ]);
    expect((await feedback(editor.with({ 'accept-language': 'en' }))).conditions[0].sentence).toMatch(/licen[cs]e/i);
  });

  it('counts the last word of each person, and of a plan too', async () => {
    const client = await said({ hasResume: true }, 'NOT_FOR_ME');
    api.clock.advance(1000);
    await client.mutate(
      'respondToRecommendation',
      { recommendationId: id, response: 'DONE' },
      'recommendation { score }',
    );
    const person = await newPerson(api, { facts: { hasResume: true } });
    const { data } = await person.client.send('{ me { plan { actions { id recommendation { id } } } } }');
    const planned = data.me.plan.actions.find(({ recommendation }: Json) => recommendation.id === id);
    await person.client.mutate(
      'respondToAction',
      { plannedActionId: planned.id, status: 'DECLINED' },
      'plannedAction { id }',
    );
    // To somebody else it is proposed only.
    await (await newPerson(api, { facts: { hasResume: true } })).client.send('{ me { plan { date } } }');
    api.clock.advance(DAY_MS);
    // 9 + 2 of 20, and one of the two who came since.
    expect((await feedback()).notForMe).toBe(Math.round((100 * 12) / 22));
  });

  it('counts what was declined because it was done already as done', async () => {
    const done = await publishAction(api, 'Relire son CV', {
      rule: { fact: 'hasDisability', op: 'eq', value: false },
      weight: 3,
    });
    for (let count = 0; count < 10; count += 1) {
      const { client } = await newPerson(api, { facts: { hasDisability: false }, consentToSensitive: true });
      const { data } = await client.send('{ me { plan { actions { id } } } }');
      const input = { plannedActionId: data.me.plan.actions[0].id, status: 'DECLINED', reason: 'ALREADY_DONE' };
      await client.mutate('respondToAction', input, 'plannedAction { id }');
    }
    api.clock.advance(DAY_MS);
    expect(await feedback(editor, done)).toMatchObject({ people: '10', notForMe: 0, done: 100 });
  });

  it('is for the team alone', async () => {
    const { client } = await newPerson(api);
    expect((await client.send(FEEDBACK, { id })).codes).toEqual(['FORBIDDEN']);
    expect((await api.anonymous.send(FEEDBACK, { id })).codes).toEqual(['UNAUTHENTICATED']);
  });

  it('is not told of a part beside which fewer than ten are left', () => {
    const all = { people: 25, notForMe: 10 };
    expect(shareOfPart({ people: 20, notForMe: 10 }, all)).toBeNull();
    expect(shareOfPart({ people: 15, notForMe: 3 }, all)).toBe(20);
    expect(shareOfPart(all, all)).toBe(40);
    expect([shownPeople(9), shownPeople(10), shownPeople(29)]).toEqual(['< 10', '10', '20']);
  });

  it('names each condition of a rule once, however deep', () => {
    const rule = { all: [{ any: [NO_CAR, { none: [RESUME] }] }, NO_CAR, { situation: 'young' }] } as never;
    expect(conditionsOf(rule)).toEqual([NO_CAR, RESUME, { situation: 'young' }]);
  });
});
