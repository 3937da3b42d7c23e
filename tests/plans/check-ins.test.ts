import { EVERY_DAY, coached, linesOf, plansTo } from '../coaching/coached';
import { newPerson } from '../profiles/person';
import { startApi } from '../support/api';
import type { TestApi } from '../support/api';
import type { TestClient } from '../support/client';
import { runJobs } from '../support/jobs';
import { publishAction, publishStrategy } from './published';

const DAY_MS = 24 * 3_600_000;
const FACTS = { hasResume: false, difficulties: ['NO_OFFERS'], housing: 'HOSTED', weeklyOffers: 'SOME' };

describe('a check-in', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startApi();
    await publishStrategy(api, 'Écrire son CV', { rule: { fact: 'hasResume', op: 'eq', value: false } });
    await publishStrategy(api, 'Relire son CV', { rule: { fact: 'hasResume', op: 'eq', value: true } });
    await publishStrategy(api, 'Envoyer son CV', { rule: { fact: 'hasResume', op: 'eq', value: true } });
    await publishStrategy(api, 'Élargir sa recherche');
    await publishAction(api, 'Appeler', { cooldownDays: 0 });
  });
  afterAll(async () => api.stop());
  beforeEach(() => api.clock.set('2026-11-23T09:00:00Z'));

  const dueFor = async (client: TestClient) =>
    (await client.send('{ me { checkIn { since questions { fact question choices { value } } } } }')).data.me.checkIn;
  const SELECTION = 'profile { facts } arrived { title } left { title }';
  const answer = async (client: TestClient, input: object) => client.mutate('answerCheckIn', input, SELECTION);
  const asked = async (input: object = { facts: FACTS, consentToSensitive: true }): Promise<TestClient> => {
    const { client } = await newPerson(api, input);
    api.clock.advance(28 * DAY_MS);
    return client;
  };

  it('is due four weeks after the answers, and asks of what changes soonest and is not sensitive', async () => {
    const { client } = await newPerson(api, { facts: FACTS, consentToSensitive: true });
    api.clock.advance(27 * DAY_MS);
    expect(await dueFor(client)).toBeNull();
    api.clock.advance(DAY_MS);
    const { since, questions } = await dueFor(client);
    expect(since).toBe('2026-12-21');
    expect(questions.map(({ fact }: { fact: string }) => fact)).toEqual(['hasResume', 'difficulties']);
    expect(questions[0]).toEqual({
      fact: 'hasResume',
      question: expect.stringMatching(/CV.*\?$/),
      choices: [{ value: 'true' }, { value: 'false' }],
    });
  });

  it('speaks to the person in the gender that they chose', async () => {
    const client = await asked({ facts: { difficulties: ['MONEY'], gender: 'MASCULINE' } });
    const { data } = await client.send('{ me { checkIn { questions { choices { label } } } } }');
    const labels = data.me.checkIn.questions[0].choices.map(({ label }: { label: string }) => label);
    expect(labels).toContain('rester motivé');
  });

  it('is not due where no fact was given that may change', async () => {
    expect(await dueFor(await asked({ facts: { birthYear: 1990, searchNotStarted: false } }))).toBeNull();
  });

  it('waits four weeks more after a changed fact, and not after a changed language', async () => {
    const client = await asked();
    await client.mutate('updateProfile', { locale: 'EN' }, 'profile { id }');
    expect(await dueFor(client)).toMatchObject({ since: '2026-12-21' });
    await client.mutate('updateProfile', { facts: { weeklyOffers: 'LESS_THAN_2' } }, 'profile { id }');
    expect(await dueFor(client)).toBeNull();
    api.clock.advance(28 * DAY_MS);
    expect(await dueFor(client)).toMatchObject({ since: '2027-01-18' });
  });

  it.each([
    ['four weeks, where nothing has changed', {}, 28],
    ['a week, where it is put off', { later: true }, 7],
  ])('comes back after %s', async (_when, input, days) => {
    const client = await asked();
    const { profile, arrived, left, userErrors } = await answer(client, input);
    expect([profile.facts, arrived, left, userErrors]).toEqual([FACTS, [], [], []]);
    expect(await dueFor(client)).toBeNull();
    api.clock.advance((days - 1) * DAY_MS);
    expect(await dueFor(client)).toBeNull();
    api.clock.advance(DAY_MS);
    expect(await dueFor(client)).not.toBeNull();
  });

  it('says which strategies came and which left with a changed fact, but for those that are not for the person', async () => {
    const client = await asked();
    const { data } = await client.send(
      '{ recommend(facts: { hasResume: true }) { results { recommendation { id title } } } }',
    );
    const said: Record<string, string> = { 'Envoyer son CV': 'NOT_FOR_ME', 'Relire son CV': 'INTERESTED' };
    for (const { recommendation } of data.recommend.results) {
      const opinion = { recommendationId: recommendation.id, response: said[recommendation.title] };
      if (opinion.response) await client.mutate('respondToRecommendation', opinion, 'recommendation { score }');
    }
    expect(await answer(client, { facts: { hasResume: true } })).toEqual({
      profile: { facts: { ...FACTS, hasResume: true } },
      arrived: [{ title: 'Relire son CV' }],
      left: [{ title: 'Écrire son CV' }],
      userErrors: [],
    });
    expect(await dueFor(client)).toBeNull();
  });

  it('refuses what the profile refuses, and stays due', async () => {
    const client = await asked({ facts: { hasResume: false } });
    expect((await answer(client, { facts: { hasDisability: true } })).userErrors).toMatchObject([
      { code: 'SENSITIVE_CONSENT_REQUIRED', field: ['facts', '/hasDisability'] },
    ]);
    expect((await answer(client, { facts: { hasResume: true }, later: true })).userErrors).toMatchObject([
      { code: 'NOT_TAKEN', field: ['later'] },
    ]);
    expect(await dueFor(client)).not.toBeNull();
  });

  it('is told in the mail with the plan of the day, once it is due', async () => {
    const { client } = await coached(api, 'sacha@example.org', { days: EVERY_DAY, facts: { hasResume: false } });
    const told = async (): Promise<boolean> => {
      await runJobs(api);
      return linesOf(plansTo(api, 'sacha@example.org').at(-1)).some((line) => line.startsWith('Cela fait quelques'));
    };
    api.clock.set('2026-11-24T06:00:00Z');
    expect(await told()).toBe(false);
    await client.mutate('respondToAction', await doneOf(client), 'plannedAction { id }');
    api.clock.set('2026-12-21T06:00:00Z');
    expect(await told()).toBe(true);
  });

  /** A sign of the person, so that mails go on. */
  async function doneOf(client: TestClient): Promise<object> {
    const { data } = await client.send('{ me { plan { actions { id } } } }');
    return { plannedActionId: data.me.plan.actions[0].id, status: 'DONE' };
  }
});
