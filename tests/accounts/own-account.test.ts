import { browserIn } from '../../api/accounts/sign-in/browsers.rules';
import { startApi } from '../support/api';
import type { TestApi } from '../support/api';
import type { Json, TestClient } from '../support/client';
import { PASSWORD, signedIn, signedInAgain } from '../support/staff';

const NEW_PASSWORD = 'seven quiet otters swim';
const SESSIONS = '{ mySessions { id openedAt expiresAt browser isCurrent } }';

describe('one’s own account', () => {
  let api: TestApi;
  let editor: TestClient & { email: string };
  beforeAll(async () => void (api = await startApi()));
  beforeEach(async () => {
    editor = await signedIn(api, 'EDITOR');
  });
  afterAll(async () => api.stop());

  const sessions = async (client: TestClient = editor): Promise<Json[]> =>
    (await client.send(SESSIONS)).data.mySessions;
  const isSignedIn = async (client: TestClient): Promise<boolean> =>
    (await client.send('{ viewer { id } }')).data.viewer !== null;
  const change = async (currentPassword: string, newPassword: string, client: TestClient = editor): Promise<Json> =>
    (await client.mutate('changeMyPassword', { currentPassword, newPassword }, '')).userErrors;
  const signIn = async (password: string): Promise<boolean> =>
    (await api.anonymous.mutate('signIn', { email: editor.email, password }, 'viewer { id }')).viewer !== null;
  const actions = async (): Promise<string[]> => {
    const { id } = (await editor.send('{ viewer { id } }')).data.viewer;
    const rows = await api.app.database.query('SELECT action FROM audit_event WHERE object_id = $1', [id]);
    return rows.map(({ action }: Json) => action);
  };

  describe('its password', () => {
    it('is changed by who knows the old one: other sessions end, this one goes on', async () => {
      const elsewhere = await signedInAgain(api, editor.email);
      const colleague = await signedIn(api, 'EDITOR');
      expect(await change(PASSWORD, NEW_PASSWORD)).toEqual([]);
      expect([await isSignedIn(editor), await isSignedIn(elsewhere), await isSignedIn(colleague)]).toEqual([
        ...[true, false],
        true,
      ]);
      expect([await signIn(PASSWORD), await signIn(NEW_PASSWORD)]).toEqual([false, true]);
      expect(await actions()).toContain('staff.change-password');
    });

    it.each([
      ['not my password', NEW_PASSWORD, 'WRONG_CREDENTIALS', 'currentPassword'],
      ['x'.repeat(1001), NEW_PASSWORD, 'WRONG_CREDENTIALS', 'currentPassword'],
      [PASSWORD, 'short', 'TOO_SHORT', 'newPassword'],
      [PASSWORD, 'x'.repeat(1001), 'TOO_LONG', 'newPassword'],
      [PASSWORD, 'password1234', 'PASSWORD_TOO_WEAK', 'newPassword'],
    ])('stays as it was with %p and %p', async (old, next, ...[code, field]) => {
      expect(await change(old, next)).toMatchObject([{ code, field: [field] }]);
      expect(await signIn(PASSWORD)).toBe(true);
      expect(await actions()).not.toContain('staff.change-password');
    });

    it('is changed once, by two who change it at the same time', async () => {
      const elsewhere = await signedInAgain(api, editor.email);
      const answers = await Promise.all([
        change(PASSWORD, `${NEW_PASSWORD} one`),
        change(PASSWORD, `${NEW_PASSWORD} two`, elsewhere).catch(() => [{ code: 'UNAUTHENTICATED' }]),
      ]);
      expect(answers.filter(({ length }) => length === 0)).toHaveLength(1);
    });
  });

  describe('its sessions', () => {
    it('are listed, newest first, without those that are over and those of others', async () => {
      await signedIn(api, 'EDITOR');
      api.clock.advance(3_600_000);
      const there = await signedInAgain(api, editor.email);
      expect((await sessions(there)).map(({ isCurrent }) => isCurrent)).toEqual([true, false]);
      api.clock.advance(11.5 * 3_600_000);
      expect(await sessions(there)).toHaveLength(1);
    });

    it('say with which browser they were opened', async () => {
      const firefox = api.anonymous.with({
        'user-agent': 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0',
      });
      await firefox.mutate('signIn', { email: editor.email, password: PASSWORD }, 'viewer { id }');
      expect((await sessions()).map(({ browser }) => browser)).toContain('Firefox, Linux');
    });

    it('end one by one, and nothing that is claimed is released', async () => {
      const elsewhere = await signedInAgain(api, editor.email);
      const id = (await sessions()).find(({ isCurrent }) => !isCurrent)?.id;
      expect((await editor.mutate('endMySession', { id }, '')).userErrors).toEqual([]);
      expect([await isSignedIn(editor), await isSignedIn(elsewhere)]).toEqual([true, false]);
      expect(await actions()).toContain('session.end');
      expect((await editor.mutate('endMySession', { id }, '')).userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
    });

    it('of this request is signed out', async () => {
      const id = (await sessions()).find(({ isCurrent }) => isCurrent)?.id;
      await editor.mutate('endMySession', { id }, '');
      expect(await isSignedIn(editor)).toBe(false);
    });

    it('of others are not ended', async () => {
      const colleague = await signedIn(api, 'ADMIN');
      const [theirs] = await sessions(colleague);
      expect((await editor.mutate('endMySession', { id: theirs.id }, '')).userErrors).toMatchObject([
        { code: 'NOT_FOUND' },
      ]);
      expect((await editor.mutate('endMySession', { id: 'x' }, '')).userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
      expect(await isSignedIn(colleague)).toBe(true);
    });
  });

  it('is for the team alone', async () => {
    expect((await api.anonymous.send(SESSIONS)).codes).toEqual(['UNAUTHENTICATED']);
  });

  it.each([
    [
      'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/140.0 Safari/537.36 Edg/140.0',
      'Edge, Windows',
    ],
    ['Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) Version/18.0 Mobile/15E148 Safari/604.1', 'Safari, iOS'],
    ['Mozilla/5.0 (Linux; Android 15) AppleWebKit/537.36 Chrome/140.0 Mobile Safari/537.36', 'Chrome, Android'],
    ['Mozilla/5.0 (Macintosh; Intel Mac OS X 15_0) Version/18.0 Safari/605.1', 'Safari, macOS'],
    ['curl/8.0', null],
    [undefined, null],
  ])('knows %p as %p', (agent, browser) => {
    expect(browserIn(agent)).toBe(browser);
  });
});
