import { coached, plansTo } from '../../coaching/coached';
import { addPlaces, decide, submit, submitted } from '../../contributions/contribution.factory';
import { publishAction } from '../../plans/published';
import { newPerson } from '../../profiles/person';
import { startApi } from '../../support/api';
import type { TestApi } from '../../support/api';
import type { Json } from '../../support/client';
import { createEditorialTeam } from '../../support/editorial-team';
import { runJobs } from '../../support/jobs';
import { createDraft, move } from '../../support/recommendations';
import { started } from '../../recommendations/experiments/experiment.factory';
import { signedIn } from '../../support/staff';
import { digests } from '../../support/tables';

const UNDO_MS = 10 * 60_000;

/** Keeps each job as it was sent, so that it can be put back as its worker found it. */
const KEEP = `
  CREATE TABLE jobs.kept_job (LIKE jobs.job);
  CREATE FUNCTION keep_job() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN INSERT INTO jobs.kept_job SELECT NEW.*; RETURN NULL; END $$;
  CREATE TRIGGER job_kept AFTER INSERT ON jobs.job FOR EACH ROW EXECUTE FUNCTION keep_job()`;

/** A recommendation goes online in five minutes, and offline in ten; another with its release in five. */
async function planned(api: TestApi): Promise<void> {
  const desk = await createEditorialTeam(api);
  const approved = async (): Promise<Json> => {
    const submittedDraft = (await move(desk.editor, await createDraft(desk), 'SUBMIT_FOR_REVIEW')).recommendation;
    return (await move(desk.reviewer, submittedDraft, 'APPROVE')).recommendation;
  };
  const inMs = (milliseconds: number): string => new Date(api.clock.now().getTime() + milliseconds).toISOString();
  const days = { publishAt: inMs(UNDO_MS / 2), unpublishAt: inMs(UNDO_MS) };
  const { userErrors } = await move(desk.publisher, { ...(await approved()), ...days }, 'SCHEDULE');
  expect(userErrors).toEqual([]);
  const together = { title: 'Ensemble', recommendationIds: [(await approved()).id] };
  const { id, version } = (await desk.editor.mutate('saveRelease', together, 'release { id version }')).release;
  const release = { id, expectedVersion: version, action: 'SCHEDULE', publishAt: days.publishAt };
  expect((await desk.publisher.mutate('moveRelease', release, 'release { id }')).userErrors).toEqual([]);
}

describe('invariant 6: jobs are idempotent', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startApi({ SUBMISSIONS_PER_ADDRESS: '100/1000' });
    await addPlaces(api);
    await api.app.database.query(KEEP);
  });
  afterAll(async () => api.stop());

  /** What the jobs change: neither themselves nor what is kept of them here. */
  const effects = async () =>
    Object.fromEntries(Object.entries(await digests(api)).filter(([name]) => !name.startsWith('jobs.')));
  /** As when every worker died after the work and before its note of it. */
  const putBack = async (): Promise<void> => {
    const { database } = api.app;
    await database.query('ALTER TABLE jobs.job DISABLE TRIGGER job_kept');
    await database.query('DELETE FROM jobs.job');
    await database.query('INSERT INTO jobs.job SELECT * FROM jobs.kept_job');
    await database.query('ALTER TABLE jobs.job ENABLE TRIGGER job_kept');
  };

  it('every kind of job, run a second time, changes nothing and writes to nobody anew', async () => {
    const moderator = await signedIn(api, 'MODERATOR');
    await moderator.mutate('chooseNoticeDigest', { frequency: 'WORKING_DAYS' }, 'digest { frequency }');
    const ids: string[] = [];
    for (let count = 0; count < 4; count += 1) ids.push(await submitted(api));
    const [accepted = '', refused = '', ...spam] = ids;
    await decide(moderator, { id: accepted, expectedVersion: 1, action: 'ACCEPT' });
    await decide(moderator, { id: refused, expectedVersion: 1, action: 'REFUSE', reason: 'too-vague' });
    // Two commits of the bulk decision fail, so that its job has them to do.
    await api.app.database.query(
      'ALTER TABLE bulk_decision_item ADD CONSTRAINT killed CHECK (refusals IS NULL) NOT VALID',
    );
    const bulk = { ids: spam, key: 'a key', action: 'MARK_SPAM' };
    await moderator.mutate('decideContributions', bulk, 'results { done }');
    await api.app.database.query('ALTER TABLE bulk_decision_item DROP CONSTRAINT killed');
    await planned(api);
    await newPerson(api, { email: 'sacha@example.org' });
    // One is erased, and the other told so, twice.
    const unused = [await newPerson(api), await newPerson(api, { email: 'alix@example.org' })].map(({ id }) => id);
    await api.app.database.query(`UPDATE profile SET idle_from = '2024-12-01' WHERE id = ANY ($1)`, [unused]);
    await api.app.database.query(`UPDATE access_token SET last_used_on = '2024-12-01' WHERE profile_id = ANY ($1)`, [
      unused,
    ]);
    await coached(api, 'nour@example.org');
    await publishAction(api, 'Appeler', { cooldownDays: 0 });
    await started(api, { scorer: 'editors-only' });
    await api.anonymous.mutate('requestAccessLink', { email: 'sacha@example.org' }, 'sent');
    await api.anonymous.mutate('requestPasswordLink', { email: (await signedIn(api, 'EDITOR')).email }, '');
    const invited = { name: 'Camille', email: 'camille@example.org', roles: ['EDITOR'] };
    await (await signedIn(api, 'ADMIN')).mutate('saveStaffUser', invited, 'staffUser { id }');
    await runJobs(api);
    api.clock.advance(UNDO_MS);
    // From here to a week later the schedules meet an answer that is overdue, and addresses to forget.
    await submit(api.anonymous);
    await runJobs(api);
    const before = await effects();
    for (let day = 0; day < 9; day += 1) {
      api.clock.advance(24 * 3_600_000);
      expect(await runJobs(api)).toEqual([]);
    }
    const after = await effects();
    for (const table of ['staff_notice', 'contribution_reminder', 'address_use', 'contribution', 'contribution_mail'])
      expect({ table, changed: after[`public.${table}`] !== before[`public.${table}`] }).toEqual({
        table,
        changed: !['contribution', 'contribution_mail'].includes(table),
      });
    const kinds = await api.app.database.query('SELECT name FROM jobs.queue ORDER BY name');
    expect(await api.app.database.query('SELECT DISTINCT name FROM jobs.kept_job ORDER BY name')).toEqual(kinds);
    const mails = api.mailbox.sent.map(({ id }) => id);
    const daily = plansTo(api, 'nour@example.org');
    expect(daily.length).toBeGreaterThan(1);
    expect(api.mailbox.to('alix@example.org')).toHaveLength(2);
    const digestMails = api.mailbox.to(moderator.email).length;
    expect(digestMails).toBeGreaterThan(0);
    // The confirmation of their address is one of the others.
    expect(mails).toHaveLength(13 + daily.length + digestMails);

    await putBack();
    expect(await runJobs(api)).toEqual([]);
    expect(await effects()).toEqual(after);
    // A mail that left twice is the same message to whoever receives it: its id becomes its Message-ID.
    const again = api.mailbox.sent.map(({ id }) => id);
    expect(again.length).toBeGreaterThan(mails.length);
    expect(new Set(again)).toEqual(new Set(mails));
  });
});
