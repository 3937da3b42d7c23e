import { addPlaces, submitted } from '../contributions/contribution.factory';
import { startApi } from '../support/api';
import type { TestApi } from '../support/api';
import type { Json, TestClient } from '../support/client';
import { runJobs } from '../support/jobs';
import { signedIn } from '../support/staff';

type Member = TestClient & { email: string };

describe('a digest of unread notices', () => {
  let api: TestApi;
  let author: Member;
  let reader: Member;
  let contributionId: string;
  beforeEach(async () => {
    api = await startApi();
    await addPlaces(api);
    [author, reader] = [await signedIn(api, 'MODERATOR'), await signedIn(api, 'EDITOR')];
    contributionId = await submitted(api);
    // A Monday: the schedules start here.
    await runJobs(api);
  });
  afterEach(async () => api.stop());

  const choose = async (client: TestClient, frequency: string): Promise<Json> =>
    client.mutate('chooseNoticeDigest', { frequency }, 'digest { frequency language }');
  const idOf = async (client: TestClient): Promise<string> => (await client.send('{ viewer { id } }')).data.viewer.id;
  const mention = async (...readers: TestClient[]): Promise<void> => {
    const mentionIds = await Promise.all(readers.map(idOf));
    const note = { contributionId, body: 'À voir.', mentionIds };
    await author.mutate('addContributionNote', note, 'contribution { id }');
  };
  /** A moment before 8:00, French time, on a day of November or December 2026. */
  const morning = async (day: string): Promise<unknown[]> => {
    api.clock.set(`2026-${day}T07:10:00Z`);
    await api.app.database.query(`UPDATE staff_session SET expires_at = '2027-01-01'`);
    return runJobs(api);
  };
  const subjects = ({ email }: Member): string[] => api.mailbox.to(email).map(({ subject }) => subject);
  const again = async (): Promise<void> => {
    await api.app.jobs.send(api.app.database.manager, { name: 'notice.send-digests' }, {});
  };

  it('comes to nobody who did not choose it', async () => {
    expect((await reader.send('{ noticeDigest { frequency language } }')).data.noticeDigest).toEqual({
      frequency: 'NONE',
      language: 'fr',
    });
    await mention(reader);
    await morning('11-24');
    expect(api.mailbox.to(reader.email)).toEqual([]);
  });

  it('is chosen in the language of the request, and noted in the audit log', async () => {
    const english = reader.with({ 'accept-language': 'en' });
    const digest = { frequency: 'WEEKLY', language: 'en' };
    expect(await choose(english, 'WEEKLY')).toEqual({ digest, userErrors: [] });
    expect((await reader.send('{ noticeDigest { frequency language } }')).data.noticeDigest).toEqual(digest);
    const [entry] = await api.app.database.query<Json[]>(
      `SELECT object_id, before, after FROM audit_event WHERE action = 'staff.choose-digest'`,
    );
    expect(entry).toEqual({
      object_id: await idOf(reader),
      before: { digest: 'NONE' },
      after: { digest: 'WEEKLY' },
    });
  });

  it('tells each working morning what is new, with a link to it, and is never empty', async () => {
    await mention(reader);
    api.clock.advance(1000);
    await choose(reader, 'WORKING_DAYS');
    await morning('11-24');
    expect(subjects(reader)).toEqual([]);
    await mention(reader);
    await morning('11-25');
    const [mail] = api.mailbox.to(reader.email);
    const { name } = (await author.send('{ viewer { name } }')).data.viewer;
    expect(mail?.subject).toBe('Coulisses : 1 nouvel avis à lire');
    const page = `http://localhost:4000/admin/#/contributions/${contributionId}/show`;
    expect(mail?.paragraphs).toContainEqual({ label: `${name} vous mentionne dans une note.`, href: page });
    expect(mail?.paragraphs).toContain('Avec ceux d’avant, vous avez 2 avis à lire.');
    await morning('11-26');
    expect(subjects(reader)).toHaveLength(1);
    await mention(reader);
    await reader.mutate('markNoticesRead', {}, 'unread');
    await morning('11-27');
    expect(subjects(reader)).toHaveLength(1);
  });

  it('waits for a working day', async () => {
    await choose(reader, 'WORKING_DAYS');
    api.clock.set('2026-12-24T12:00:00Z');
    await morning('12-24');
    await mention(reader);
    // Christmas, a Friday, and the weekend after it.
    for (const day of ['12-25', '12-26', '12-27']) {
      await morning(day);
      await again();
      await runJobs(api);
    }
    expect(subjects(reader)).toEqual([]);
    await morning('12-28');
    expect(subjects(reader)).toHaveLength(1);
  });

  it('comes once a week, on its first working day', async () => {
    await choose(reader, 'WEEKLY');
    await mention(reader);
    for (const day of ['11-24', '11-25', '11-27']) await morning(day);
    expect(subjects(reader)).toEqual([]);
    await morning('11-30');
    expect(subjects(reader)).toHaveLength(1);
    await mention(reader);
    await morning('12-01');
    expect(subjects(reader)).toHaveLength(1);
    await morning('12-07');
    expect(subjects(reader)).toHaveLength(2);
  });

  it('comes once, also when the job is run again or concurrently', async () => {
    await choose(reader, 'WORKING_DAYS');
    await mention(reader);
    await morning('11-24');
    await mention(reader);
    await again();
    await again();
    await Promise.all([runJobs(api), runJobs(api)]);
    expect(subjects(reader)).toHaveLength(1);
  });

  it('of one person that fails is made later, and keeps no other back', async () => {
    await choose(reader, 'WORKING_DAYS');
    const english = await signedIn(api, 'EDITOR');
    await choose(english.with({ 'accept-language': 'en' }), 'WORKING_DAYS');
    await mention(reader, english);
    await api.app.database.query(
      `ALTER TABLE staff_digest ADD CONSTRAINT killed CHECK (language <> 'en' OR last_on IS NULL)`,
    );
    expect(await morning('11-24')).toHaveLength(1);
    expect([subjects(reader), subjects(english)]).toEqual([['Coulisses : 1 nouvel avis à lire'], []]);
    await api.app.database.query('ALTER TABLE staff_digest DROP CONSTRAINT killed');
    api.clock.advance(3_600_000);
    expect(await runJobs(api)).toEqual([]);
    expect(subjects(reader)).toHaveLength(1);
    expect(subjects(english)).toEqual(['Back-office: 1 new notice to read']);
  });

  it('comes no more to who has left, and is forgotten with who is erased', async () => {
    await choose(reader, 'WORKING_DAYS');
    await mention(reader);
    const admin = await signedIn(api, 'ADMIN');
    const id = await idOf(reader);
    const former = { id, name: 'Partie', email: reader.email, roles: ['EDITOR'], active: false };
    await admin.mutate('saveStaffUser', former, 'staffUser { id }');
    await morning('11-24');
    expect(subjects(reader)).toEqual([]);
    await admin.mutate('eraseStaffUser', { id }, 'staffUser { id }');
    expect(await api.app.database.query('SELECT * FROM staff_digest')).toEqual([]);
  });
});
