import { startApi } from '../support/api';
import type { TestApi } from '../support/api';
import type { Json, TestClient } from '../support/client';
import { runJobs } from '../support/jobs';
import { PASSWORD, signedIn } from '../support/staff';
import { tablesWith } from '../support/tables';
import { mailedPasswordSecret } from './password-link';

const NEW_PASSWORD = 'seven quiet otters swim';
const HOUR_MS = 3_600_000;

describe('a link to choose a password', () => {
  let api: TestApi;
  let admin: TestClient;
  let count = 0;
  beforeAll(async () => void (api = await startApi({ PUBLIC_URL: 'https://conseils.example.org' })));
  beforeEach(async () => {
    admin = await signedIn(api, 'ADMIN');
  });
  afterAll(async () => api.stop());

  const invite = async (changes: object = {}): Promise<{ id: string; email: string }> => {
    const input = { name: 'Camille', email: `camille${(count += 1)}@example.org`, roles: ['EDITOR'], ...changes };
    const { staffUser, userErrors } = await admin.mutate('saveStaffUser', input, 'staffUser { id email }');
    expect(userErrors).toEqual([]);
    await runJobs(api);
    return staffUser;
  };
  const use = async (token: string, newPassword = NEW_PASSWORD): Promise<Json> =>
    api.anonymous.mutate('usePasswordLink', { token, newPassword }, 'email');
  const signsIn = async (email: string, password: string): Promise<boolean> =>
    (await api.anonymous.mutate('signIn', { email, password }, 'viewer { id }')).viewer !== null;

  it('invites somebody who is added without a password, and who can sign in only then', async () => {
    const { email } = await invite();
    const secret = mailedPasswordSecret(api, email);
    expect(api.mailbox.to(email)).toMatchObject([{ subject: 'Votre accès aux coulisses' }]);
    expect(JSON.stringify(api.mailbox.to(email))).toContain('https://conseils.example.org/admin/#/password?token=');
    expect(await tablesWith(api, secret)).toEqual([]);
    expect(await use(secret)).toEqual({ email, userErrors: [] });
    expect(await signsIn(email, NEW_PASSWORD)).toBe(true);
    expect(await use(secret, `${NEW_PASSWORD} again`)).toMatchObject({
      email: null,
      userErrors: [{ code: 'LINK_EXPIRED' }],
    });
  });

  it('mails nothing to who is given a password, or is not active', async () => {
    const given = await invite({ password: PASSWORD });
    const closed = await invite({ active: false });
    expect([api.mailbox.to(given.email), api.mailbox.to(closed.email)]).toEqual([[], []]);
  });

  it('is sent to who has forgotten theirs: sessions end when it is used, and not before', async () => {
    const editor = await signedIn(api, 'EDITOR');
    const isSignedIn = async (): Promise<boolean> => (await editor.send('{ viewer { id } }')).data.viewer !== null;
    const { id } = (await editor.send('{ viewer { id } }')).data.viewer;
    expect((await admin.mutate('sendPasswordLink', { id }, '')).userErrors).toEqual([]);
    await runJobs(api);
    expect([await isSignedIn(), await signsIn(editor.email, PASSWORD)]).toEqual([true, true]);
    await use(mailedPasswordSecret(api, editor.email));
    expect([await isSignedIn(), await signsIn(editor.email, PASSWORD)]).toEqual([false, false]);
    const rows = await api.app.database.query('SELECT action FROM audit_event WHERE object_id = $1', [id]);
    expect(rows.map(({ action }: Json) => action)).toEqual(
      expect.arrayContaining(['staff.send-link', 'staff.choose-password']),
    );
  });

  it('is valid for an hour, that of an invitation for three days', async () => {
    const { id, email } = await invite();
    const invitation = mailedPasswordSecret(api, email);
    await admin.mutate('sendPasswordLink', { id }, '');
    await runJobs(api);
    const link = mailedPasswordSecret(api, email);
    api.clock.advance(HOUR_MS);
    expect((await use(link)).userErrors).toMatchObject([{ code: 'LINK_EXPIRED' }]);
    api.clock.advance(71 * HOUR_MS - 1000);
    expect((await use(invitation)).userErrors).toEqual([]);
  });

  it('is refused with a password that is easily guessed, and can be used again then', async () => {
    const { email } = await invite();
    const secret = mailedPasswordSecret(api, email);
    expect((await use(secret, 'short')).userErrors).toMatchObject([{ code: 'TOO_SHORT', field: ['newPassword'] }]);
    expect((await use(secret)).userErrors).toEqual([]);
  });

  it('serves one of two who use it at the same moment', async () => {
    const { email } = await invite();
    const secret = mailedPasswordSecret(api, email);
    const answers = await Promise.all([use(secret), use(secret, `${NEW_PASSWORD} two`)]);
    expect(answers.filter(({ userErrors }) => userErrors.length === 0)).toHaveLength(1);
  });

  it('serves no more once a later one was used', async () => {
    const { id, email } = await invite();
    const invitation = mailedPasswordSecret(api, email);
    await admin.mutate('sendPasswordLink', { id }, '');
    await runJobs(api);
    expect((await use(mailedPasswordSecret(api, email))).userErrors).toEqual([]);
    expect((await use(invitation)).userErrors).toMatchObject([{ code: 'LINK_EXPIRED' }]);
  });

  it('does not leave for somebody who is erased while it waits for the mail server', async () => {
    api.mailbox.fault = new Error('The mail server is away');
    const { id, email } = await invite();
    api.mailbox.fault = undefined;
    expect(await tablesWith(api, email)).toContain('jobs.job');
    await admin.mutate('saveStaffUser', { id, name: 'Camille', email, roles: [], active: false }, 'staffUser { id }');
    await admin.mutate('eraseStaffUser', { id }, 'staffUser { id }');
    expect(await tablesWith(api, email)).toEqual([]);
  });

  it('opens nothing once the account is closed or erased, nor with another secret', async () => {
    const { id, email } = await invite();
    const secret = mailedPasswordSecret(api, email);
    await admin.mutate('saveStaffUser', { id, name: 'Camille', email, roles: [], active: false }, 'staffUser { id }');
    expect((await use(secret)).userErrors).toMatchObject([{ code: 'LINK_EXPIRED' }]);
    expect((await admin.mutate('sendPasswordLink', { id }, '')).userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
    await admin.mutate('eraseStaffUser', { id }, 'staffUser { id }');
    expect((await use(secret)).userErrors).toMatchObject([{ code: 'LINK_UNKNOWN' }]);
    expect((await use('')).userErrors).toMatchObject([{ code: 'LINK_UNKNOWN' }]);
  });

  describe('that is asked for on the sign-in page', () => {
    const request = async (email: string): Promise<Json> => {
      const answer = await api.anonymous.mutate('requestPasswordLink', { email }, '');
      await runJobs(api);
      return answer;
    };

    it('is mailed to whoever has the address, in whatever case, and is used as any other', async () => {
      const editor = await signedIn(api, 'EDITOR');
      expect(await request(` ${editor.email.toUpperCase()} `)).toEqual({ userErrors: [] });
      expect(api.mailbox.to(editor.email)).toMatchObject([{ subject: 'Choisir un nouveau mot de passe' }]);
      expect(await signsIn(editor.email, PASSWORD)).toBe(true);
      expect((await use(mailedPasswordSecret(api, editor.email))).userErrors).toEqual([]);
      expect(await signsIn(editor.email, NEW_PASSWORD)).toBe(true);
      const rows = await api.app.database.query(
        `SELECT action FROM audit_event WHERE object_id = (SELECT id::text FROM staff_user WHERE email = $1)`,
        [editor.email],
      );
      expect(rows.map(({ action }: Json) => action)).toContain('staff.request-link');
    });

    it('gets the same answer for an address that nobody has, and for a closed account, which are mailed nothing', async () => {
      const { email } = await invite({ active: false });
      const known = await request((await signedIn(api, 'EDITOR')).email);
      expect(await request('nobody@example.org')).toEqual(known);
      expect(await request(email)).toEqual(known);
      expect([api.mailbox.to('nobody@example.org'), api.mailbox.to(email)]).toEqual([[], []]);
      expect(await tablesWith(api, 'nobody@example.org')).toEqual([]);
    });

    it('refuses what is no address', async () => {
      expect((await request('camille')).userErrors).toMatchObject([{ field: ['email'] }]);
    });

    it('counts an hour from the request, however late the mail leaves', async () => {
      const { email } = await signedIn(api, 'EDITOR');
      await api.anonymous.mutate('requestPasswordLink', { email }, '');
      api.clock.advance(HOUR_MS);
      await runJobs(api);
      expect(api.mailbox.to(email)).toEqual([]);
    });

    it('goes to one mailbox five times a day at most, and whoever asks is not told', async () => {
      const { email } = await signedIn(api, 'EDITOR');
      const answers = [];
      for (let asked = 0; asked < 7; asked += 1) answers.push(await request(email));
      expect(answers).toEqual(Array.from({ length: 7 }, () => ({ userErrors: [] })));
      expect(api.mailbox.to(email)).toHaveLength(5);
    });
  });

  it('can be asked for only so often from one address', async () => {
    const limited = await startApi({ SUBMISSIONS_PER_ADDRESS: '2/3' });
    const ask = async (): Promise<string | undefined> =>
      (
        await limited.anonymous.send(
          'mutation { requestPasswordLink(input: { email: "camille@example.org" }) { userErrors { code } } }',
        )
      ).errors?.[0]?.extensions.code;
    expect([await ask(), await ask(), await ask()]).toEqual([undefined, undefined, 'RATE_LIMITED']);
    await limited.stop();
  });
});
