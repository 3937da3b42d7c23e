import { startApi } from '../support/api';
import type { TestApi } from '../support/api';
import type { Json, TestClient } from '../support/client';
import { runJobs } from '../support/jobs';
import { signedIn } from '../support/staff';
import { addPlaces, decide, submitted } from './contribution.factory';

const DAY_MS = 86_400_000;

describe('reminders', () => {
  let api: TestApi;
  let everywhere: TestClient;
  let inRhone: TestClient;
  beforeEach(async () => {
    api = await startApi();
    await addPlaces(api);
    everywhere = await signedIn(api, 'MODERATOR');
    inRhone = await signedIn(api, 'MODERATOR');
    const staffUserId = (await inRhone.send('{ viewer { id } }')).data.viewer.id;
    await (
      await signedIn(api, 'ADMIN')
    ).mutate('saveTerritories', { staffUserId, placeCodes: ['dep-69'] }, 'staffUser { id }');
    // A Monday: the schedules start here.
    await runJobs(api);
  });
  afterEach(async () => api.stop());

  /** A moment before 8:00, French time, on a day of November or December 2026. */
  const work = async (day: string): Promise<void> => {
    api.clock.set(`2026-${day}T07:00:00Z`);
    // The sessions last through these weeks.
    await api.app.database.query(`UPDATE staff_session SET expires_at = '2027-01-01'`);
    expect(await runJobs(api)).toEqual([]);
  };
  const reminders = async (client: TestClient): Promise<Json[]> =>
    (await client.send('{ notices { items { kind text by { id } contributions(first: 100) { id } } } }')).data.notices
      .items;
  const texts = async (client: TestClient): Promise<string[]> => (await reminders(client)).map(({ text }) => text);

  it('are sent once for each threshold: a working day before the deadline, at it, and five working days after', async () => {
    // The contribution arrives on Monday 23; its deadline is Monday 30 at 9:00.
    const id = await submitted(api);
    for (const day of ['11-24', '11-25', '11-26']) await work(day);
    expect(await reminders(everywhere)).toEqual([]);
    await work('11-27');
    expect(await reminders(everywhere)).toEqual([]);
    await work('11-30');
    expect(await reminders(everywhere)).toEqual([
      { kind: 'REMINDER', text: 'Contributions : 1 à traiter d’ici un jour ouvré.', by: null, contributions: [{ id }] },
    ]);
    for (const day of ['12-01', '12-02', '12-03', '12-04', '12-07', '12-08', '12-09', '12-10']) await work(day);
    expect(await texts(everywhere)).toEqual([
      'Contributions : 1 en retard d’au moins cinq jours ouvrés.',
      'Contributions : 1 en retard.',
      'Contributions : 1 à traiter d’ici un jour ouvré.',
    ]);
    expect(
      (await everywhere.with({ 'accept-language': 'en' }).send('{ notices(page: { size: 1 }) { items { text } } }'))
        .data.notices.items,
    ).toEqual([{ text: 'Contributions: 1 overdue by five working days or more.' }]);
  });

  it('are sent once, also when the job is retried or runs concurrently', async () => {
    await submitted(api);
    await work('12-01');
    const again = async (): Promise<unknown> =>
      api.app.jobs.send(api.app.database.manager, { name: 'contribution.remind' }, {});
    await again();
    await again();
    await Promise.all([runJobs(api), runJobs(api)]);
    expect(await texts(everywhere)).toHaveLength(1);
  });

  it('give each moderator one notice, with the most urgent contributions first', async () => {
    const brest = await submitted(api, { placeCode: '29019' });
    const lyon = await submitted(api, { placeCode: '69123' });
    await api.app.database.query(`UPDATE contribution SET due_at = due_at - interval '21 days' WHERE id = $1`, [lyon]);
    await work('11-30');
    expect(await reminders(everywhere)).toMatchObject([
      {
        text: 'Contributions : 1 en retard d’au moins cinq jours ouvrés, 1 à traiter d’ici un jour ouvré.',
        contributions: [{ id: lyon }, { id: brest }],
      },
    ]);
    expect(await reminders(inRhone)).toMatchObject([
      { text: 'Contributions : 1 en retard d’au moins cinq jours ouvrés.', contributions: [{ id: lyon }] },
    ]);
    expect(await reminders(await signedIn(api, 'EDITOR'))).toEqual([]);
  });

  it('start with claimed contributions, and reach claim holders outside of their territories', async () => {
    const admin = await signedIn(api, 'ADMIN');
    const [older, held] = [await submitted(api), await submitted(api)];
    await work('11-24');
    api.clock.set('2026-11-30T06:55:00Z');
    await decide(admin, { id: held, expectedVersion: 1, action: 'CLAIM' });
    await work('11-30');
    expect(await reminders(admin)).toMatchObject([{ contributions: [{ id: held }] }]);
    expect(await reminders(everywhere)).toMatchObject([{ contributions: [{ id: older }, { id: held }] }]);
  });

  it('reach administrators when a territory has no moderator', async () => {
    const { id, name, email } = (await everywhere.send('{ viewer { id name email } }')).data.viewer;
    const admin = await signedIn(api, 'ADMIN');
    await admin.mutate('saveStaffUser', { id, name, email, roles: ['MODERATOR'], active: false }, 'staffUser { id }');
    const nowhere = await submitted(api, { placeCode: null });
    await work('11-30');
    expect(await reminders(admin)).toMatchObject([{ contributions: [{ id: nowhere }] }]);
    expect(await reminders(inRhone)).toEqual([]);
  });

  it('skip decided contributions, and start again with a new deadline', async () => {
    const id = await submitted(api);
    await work('11-30');
    const soon = 'Contributions : 1 à traiter d’ici un jour ouvré.';
    expect(await texts(everywhere)).toEqual([soon]);
    const { contribution } = await decide(everywhere, { id, expectedVersion: 1, action: 'MARK_SPAM' });
    await work('12-01');
    expect(await texts(everywhere)).toEqual([soon]);
    api.clock.advance(DAY_MS);
    await decide(everywhere, { id, expectedVersion: contribution.version, action: 'REOPEN' });
    await work('12-08');
    expect(await texts(everywhere)).toEqual([soon, soon]);
  });
});
