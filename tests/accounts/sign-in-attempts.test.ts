import { startApi } from '../support/api';
import type { TestApi } from '../support/api';
import { PASSWORD, signedIn } from '../support/staff';

const SIGN_IN = 'mutation ($input: SignInInput!) { signIn(input: $input) { viewer { id } userErrors { code } } }';
const SECOND = 1000;

describe('failed sign-ins', () => {
  let api: TestApi;
  let email: string;
  beforeAll(async () => {
    api = await startApi({ RATE_LIMITS: 'on', TRUST_PROXY: '1' });
    ({ email } = await signedIn(api, 'EDITOR'));
  });
  afterAll(async () => api.stop());
  let hosts = 0;
  let here: string;
  beforeEach(() => void (here = `192.0.2.${(hosts += 1)}`));

  /** RIGHT, WRONG, or the seconds to wait. */
  const trySignIn = async (password: string, { from = here, as = email } = {}): Promise<'RIGHT' | 'WRONG' | number> => {
    const { headers, body } = await api.app.http.inject({
      method: 'POST',
      url: '/graphql',
      headers: { 'content-type': 'application/json', 'x-forwarded-for': from },
      payload: JSON.stringify({ query: SIGN_IN, variables: { input: { email: as, password } } }),
    });
    const { data, errors } = JSON.parse(body);
    if (errors?.[0].extensions.code === 'RATE_LIMITED') return Number(headers['retry-after']);
    return data.signIn.viewer === null ? 'WRONG' : 'RIGHT';
  };
  const fail = async (times: number, options?: { from?: string; as?: string }) => {
    for (let at = 0; at < times; at += 1) expect(await trySignIn('not the password', options)).toBe('WRONG');
  };

  it('make the next one wait, longer each time, and never for good', async () => {
    await fail(6);
    const waits: unknown[] = [];
    for (let seconds = 1; seconds <= 16; seconds *= 2) {
      waits.push(await trySignIn(PASSWORD));
      api.clock.advance(seconds * SECOND);
      await fail(1);
    }
    expect(waits).toEqual([1, 2, 4, 8, 16]);
    api.clock.advance(32 * SECOND);
    expect(await trySignIn(PASSWORD)).toBe('RIGHT');
  });

  it('are forgotten once the member gives the right password for a new one', async () => {
    const member = await signedIn(api, 'EDITOR');
    await fail(5, { as: member.email });
    const input = { currentPassword: PASSWORD, newPassword: 'seven quiet otters swim' };
    const there = member.with({ 'x-forwarded-for': here });
    expect((await there.mutate('changeMyPassword', input, '')).userErrors).toEqual([]);
    await fail(6, { as: member.email });
  });

  it('wait a quarter of an hour at most', async () => {
    await fail(6);
    await api.app.database.query('UPDATE sign_in_attempt SET count = 20');
    api.clock.advance(SECOND);
    await fail(1);
    expect(await trySignIn(PASSWORD)).toBe(900);
  });

  it('of a stranger elsewhere do not make a member wait', async () => {
    await fail(6, { from: '198.51.100.1' });
    expect(await trySignIn(PASSWORD, { from: '198.51.100.1' })).toBe(1);
    expect(await trySignIn(PASSWORD)).toBe('RIGHT');
  });

  it('are forgotten once the password was right', async () => {
    await fail(5);
    expect(await trySignIn(PASSWORD)).toBe('RIGHT');
    await fail(6);
  });

  it('are forgotten a day later', async () => {
    await fail(6);
    api.clock.advance(86_400 * SECOND);
    await fail(6);
  });

  it('on many accounts make the address wait, and no other', async () => {
    for (let at = 0; at < 31; at += 1) await fail(1, { as: `somebody${at}@example.org` });
    expect(await trySignIn(PASSWORD)).toBe(1);
    expect(await trySignIn(PASSWORD, { from: '198.51.100.2' })).toBe('RIGHT');
  });

  it('sent all at once are looked at no more often than one after the other', async () => {
    const outcomes = await Promise.all(Array.from({ length: 60 }, async () => trySignIn('not the password')));
    expect(outcomes.filter((outcome) => outcome === 'WRONG')).toHaveLength(6);
  });

  it('are counted for all processes together', async () => {
    await fail(6);
    await api.restart();
    expect(await trySignIn(PASSWORD)).toBe(1);
  });

  it('are not counted twice in one request, since a request signs in once', async () => {
    const input = `{ email: "${email}", password: "not the password" }`;
    api.forgetStatements();
    const { codes } = await api.anonymous.send(
      `mutation { a: signIn(input: ${input}) { userErrors { code } } b: signIn(input: ${input}) { userErrors { code } } }`,
    );
    expect([codes, api.statements.length]).toEqual([['QUERY_TOO_COMPLEX'], 0]);
  });

  it.each([
    ['an e-mail address of 255 characters', { email: `${'x'.repeat(243)}@example.org`, password: PASSWORD }],
    ['a password of 1,001 characters', { email: 'lou@example.org', password: 'x'.repeat(1_001) }],
  ])('with %s cost no statement', async (_case, input) => {
    api.forgetStatements();
    const { data } = await api.anonymous.send(SIGN_IN, { input });
    expect([data.signIn.userErrors, api.statements.length]).toEqual([[{ code: 'WRONG_CREDENTIALS' }], 0]);
  });

  it('keep neither address nor account', async () => {
    await fail(1);
    const rows = await api.app.database.query('SELECT * FROM sign_in_attempt');
    expect(JSON.stringify(rows)).not.toMatch(/192\.0\.2|example/);
  });
});
