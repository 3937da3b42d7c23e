import { newPerson } from '../profiles/person';
import { startApi } from '../support/api';
import type { TestApi } from '../support/api';
import type { TestClient } from '../support/client';
import { createEditorialTeam } from '../support/editorial-team';
import { createDraft, move, publish } from '../support/recommendations';
import { signedIn } from '../support/staff';
import { publishAction, unpublish } from './published';

interface Plan {
  date: string;
  actions: { id: string; recommendation: { title: string } }[];
  note: { key: string; text: string } | null;
}

const PLAN = 'plan { date actions { id recommendation { title } } note { key text } }';

describe('a plan of a day on which little is left', () => {
  let api: TestApi;
  beforeEach(async () => {
    api = await startApi();
    api.clock.set('2026-11-23T09:00:00Z');
  });
  afterEach(async () => api.stop());

  const planOf = async (client: TestClient): Promise<Plan> => {
    const { data, errors } = await client.send(`{ me { ${PLAN} } }`);
    if (errors) throw new Error(JSON.stringify(errors));
    return data.me.plan;
  };
  const answerAll = async (client: TestClient, input: object): Promise<void> => {
    for (const { id } of (await planOf(client)).actions) {
      const payload = await client.mutate('respondToAction', { plannedActionId: id, ...input }, 'plannedAction { id }');
      expect(payload.userErrors).toEqual([]);
    }
  };
  const nextDay = (): void => api.clock.advance(24 * 3_600_000);

  it('says nothing while what is promised is there', async () => {
    await publishAction(api, 'Un');
    expect((await planOf((await newPerson(api)).client)).note).toBeNull();
  });

  it('says that little is left where there are fewer than promised', async () => {
    await publishAction(api, 'Un');
    const { client } = await newPerson(api, { facts: { searchIntensity: 'INTENSE' } });
    const { actions, note } = await planOf(client);
    expect([actions.length, note?.key]).toEqual([1, 'LITTLE_LEFT']);
    expect((await planOf(client)).note).toEqual(note);
  });

  it('proposes a rest where something comes back within three days, in the words of the person', async () => {
    await publishAction(api, 'Un', { cooldownDays: 4 });
    const notes: unknown[] = [];
    for (const locale of ['FR', 'FR_TU', 'EN']) {
      api.clock.set('2026-11-23T09:00:00Z');
      const { client } = await newPerson(api, { locale });
      await answerAll(client, { status: 'DONE' });
      nextDay();
      const { actions, note } = await planOf(client);
      expect(actions).toEqual([]);
      expect(note?.key).toBe('REST');
      notes.push(note?.text);
    }
    expect(notes).toEqual([
      expect.stringContaining('vous avez fait le tour'),
      expect.stringContaining('tu as fait le tour'),
      expect.stringContaining('Take a rest'),
    ]);
  });

  it.each(['FR', 'FR_TU', 'EN'])('says it otherwise the next day, and of a day always the same: %s', async (locale) => {
    await publishAction(api, 'Un', { cooldownDays: 0 });
    const days = async (searchIntensity: string, count: number): Promise<(string | undefined)[]> => {
      api.clock.set('2026-11-23T09:00:00Z');
      const { client } = await newPerson(api, { locale, facts: { searchIntensity } });
      const texts: (string | undefined)[] = [];
      for (let day = 0; day < count; day += 1) {
        const { note } = await planOf(client);
        texts.push(note?.text);
        if (note?.key === 'LITTLE_LEFT') await answerAll(client, { status: 'DONE' });
        expect((await planOf(client)).note).toEqual(note);
        nextDay();
      }
      return texts;
    };
    const little = await days('INTENSE', 3);
    expect(new Set(little).size).toBe(3);
    expect(little).not.toContain(undefined);
    // Left without an answer, it rests for two days.
    const [, ...resting] = await days('NORMAL', 3);
    expect(new Set(resting).size).toBe(2);
  });

  it('proposes to look back where nothing comes back soon, and keeps saying so about that day', async () => {
    await publishAction(api, 'Un');
    const { client } = await newPerson(api, { facts: { searchIntensity: 'INTENSE' } });
    await answerAll(client, { status: 'DONE' });
    nextDay();
    const { date, note } = await planOf(client);
    expect(note?.key).toBe('CHECK_IN');
    await publishAction(api, 'Deux');
    expect((await planOf(client)).note).toEqual(note);
    nextDay();
    expect(await planOf(client)).toMatchObject({
      actions: [{ recommendation: { title: 'Deux' } }],
      note: { key: 'LITTLE_LEFT' },
    });
    const { data } = await client.send('query ($date: Date) { me { plan(date: $date) { note { key } } } }', { date });
    expect(data.me.plan.note).toEqual({ key: 'CHECK_IN' });
  });

  it('says so by GET too, and in the one statement of a page', async () => {
    const { client } = await newPerson(api);
    const { note } = await planOf(client);
    expect(note?.key).toBe('CHECK_IN');
    api.forgetStatements();
    expect((await planOf(client)).note).toEqual(note);
    expect(api.statements).toHaveLength(1);
  });

  it('is told to the team in whole tens, of days that are over everywhere, and of nobody', async () => {
    const gaps = async (args = '') =>
      (await (await signedIn(api, 'EDITOR')).send(`{ planGaps${args} { date short empty } }`)).data.planGaps;
    for (let people = 0; people < 12; people += 1) await planOf((await newPerson(api)).client);
    const id = await publishAction(api, 'Un');
    for (let people = 0; people < 9; people += 1)
      await planOf((await newPerson(api, { facts: { searchIntensity: 'INTENSE' } })).client);
    await planOf((await newPerson(api)).client);
    api.clock.set('2026-11-24T23:59:00Z');
    expect(await gaps()).toEqual([]);
    api.clock.set('2026-11-25T00:00:00Z');
    expect(await gaps()).toEqual([{ date: '2026-11-23', short: '< 10', empty: '10' }]);
    await unpublish(api, id);
    expect(await gaps('(days: 0)')).toEqual([]);
    for (const client of [api.anonymous, (await newPerson(api)).client])
      expect((await client.send('{ planGaps { date } }')).codes).toEqual([
        expect.stringMatching(/^(UNAUTHENTICATED|FORBIDDEN)$/),
      ]);
  });

  it('is left by an action that the team archives, unless it was answered', async () => {
    const team = await createEditorialTeam(api);
    const recommendation = await publish(team, await createDraft(team, { rule: null }));
    const [one, other] = [await newPerson(api), await newPerson(api)];
    expect((await planOf(one.client)).actions).toHaveLength(1);
    await answerAll(other.client, { status: 'ACCEPTED' });
    const { userErrors } = await move(team.publisher, recommendation, 'ARCHIVE');
    expect(userErrors).toEqual([]);
    expect(await planOf(one.client)).toMatchObject({ actions: [], note: { key: 'REST' } });
    expect((await planOf(other.client)).actions).toHaveLength(1);
  });
});
