import { SESSION_MS } from '../../api/accounts/sign-in/sessions.service';
import { startApi } from '../support/api';
import type { TestApi } from '../support/api';
import { PASSWORD, signedIn } from '../support/staff';

describe('signing in', () => {
  let api: TestApi;
  beforeAll(async () => void (api = await startApi()));
  afterAll(async () => api.stop());

  const signIn = async (email: string, password: string) =>
    api.anonymous.mutate('signIn', { email, password }, 'viewer { name }');
  const viewerOf = async (client: { send(query: string): Promise<{ data: { viewer: unknown } }> }) =>
    (await client.send('{ viewer { email roles } }')).data.viewer;

  it('gives no viewer without a session', async () => {
    expect(await viewerOf(api.anonymous)).toBeNull();
  });

  it('refuses an unknown address and a wrong password with the same message', async () => {
    const { email } = await signedIn(api, 'EDITOR');
    const unknown = await signIn('nobody@example.org', PASSWORD);
    const wrong = await signIn(email, 'not the password');
    expect(unknown.userErrors).toEqual(wrong.userErrors);
    expect(wrong.userErrors[0].code).toBe('WRONG_CREDENTIALS');
    expect(wrong.viewer).toBeNull();
  });

  it('answers in English to a client that prefers it', async () => {
    const client = api.anonymous.with({ 'accept-language': 'en-GB,fr;q=0.5' });
    const { userErrors } = await client.mutate(
      'signIn',
      { email: 'nobody@example.org', password: 'x' },
      'viewer { name }',
    );
    expect(userErrors[0].message).toBe('The e-mail address or the password is wrong.');
  });

  it('sets a cookie that scripts cannot read and other sites do not send', async () => {
    const { email } = await signedIn(api, 'EDITOR');
    const answer = await api.anonymous.send(
      'mutation ($input: SignInInput!) { signIn(input: $input) { userErrors { code } } }',
      { input: { email, password: PASSWORD } },
    );
    expect(answer.cookies).toEqual([
      expect.objectContaining({ name: 'session', httpOnly: true, sameSite: 'Strict', path: '/' }),
    ]);
  });

  it('gives the viewer until the session is closed', async () => {
    const editor = await signedIn(api, 'EDITOR');
    expect(await viewerOf(editor)).toEqual({ email: editor.email, roles: ['EDITOR'] });
    await editor.send('mutation { signOut { userErrors { code } } }');
    expect(await viewerOf(editor)).toBeNull();
  });

  it('ends a session 12 hours after its last use', async () => {
    const editor = await signedIn(api, 'EDITOR');
    api.clock.advance(SESSION_MS - 60_000);
    expect(await viewerOf(editor)).not.toBeNull();
    api.clock.advance(SESSION_MS - 60_000);
    expect(await viewerOf(editor)).not.toBeNull();
    api.clock.advance(SESSION_MS + 60_000);
    expect(await viewerOf(editor)).toBeNull();
    // Nothing of it is kept once somebody signs in.
    await signedIn(api, 'EDITOR');
    expect(await api.app.database.query('SELECT FROM staff_session')).toHaveLength(1);
  });

  it('ends a session seven days after it was opened, however much it is used', async () => {
    const editor = await signedIn(api, 'EDITOR');
    for (let used = 0; used < 15; used += 1) {
      expect(await viewerOf(editor)).not.toBeNull();
      api.clock.advance(SESSION_MS - 60_000);
    }
    expect(await viewerOf(editor)).toBeNull();
  });

  it('closes the one session that is signed out of', async () => {
    const here = await signedIn(api, 'EDITOR');
    const { cookies } = await api.anonymous.send(
      'mutation ($input: SignInInput!) { signIn(input: $input) { userErrors { code } } }',
      { input: { email: here.email, password: PASSWORD } },
    );
    const elsewhere = api.anonymous.with({ cookie: `session=${cookies[0]?.value}` });
    await here.send('mutation { signOut { userErrors { code } } }');
    expect([await viewerOf(here), await viewerOf(elsewhere)]).toEqual([null, { email: here.email, roles: ['EDITOR'] }]);
  });
});
