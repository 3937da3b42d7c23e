import { failureOf } from '../../api/platform/failure';
import { startApi } from '../support/api';
import type { TestApi } from '../support/api';
import type { Json } from '../support/client';
import { PASSWORD } from '../support/staff';

describe('the log', () => {
  let api: TestApi;
  beforeAll(async () => void (api = await startApi()));
  afterAll(async () => api.stop());

  const linesSince = async (act: () => Promise<unknown>): Promise<Json[]> => {
    const before = api.logLines.length;
    await act();
    return api.logLines.slice(before).map((line) => JSON.parse(line));
  };

  it('names the method and the route of a request, and nothing that the client sent', async () => {
    const url = `/graphql?query=${encodeURIComponent('{topics{key}}')}&token=secret`;
    const [incoming, ...others] = await linesSince(async () =>
      api.app.http.inject({ url, remoteAddress: '192.0.2.7' }),
    );
    expect(incoming).toMatchObject({ req: { method: 'GET', route: '/graphql' } });
    expect(Object.keys(incoming.req)).toEqual(['method', 'route']);
    expect(JSON.stringify([incoming, ...others])).not.toMatch(/topics|secret|192\.0\.2/);
  });

  it('stays silent on variables that do not fit, which are no failure of ours', async () => {
    const query = 'mutation ($input: SignInInput!) { signIn(input: $input) { user { id } } }';
    const lines = await linesSince(async () =>
      api.anonymous.send(query, { input: { email: [PASSWORD], password: 3 } }),
    );
    expect(lines.filter(({ level }) => level >= 40)).toEqual([]);
    expect(JSON.stringify(lines)).not.toContain(PASSWORD);
  });

  it('names what a failed statement concerns, without its parameters and the row that it quotes', async () => {
    const email = 'secret@example.org';
    const insert = `INSERT INTO staff_user (email, name, roles, password_hash, active, created_at)
      VALUES ($1, 'Lou Exemple', '{}', '$argon2id$secret', true, now())`;
    await api.app.database.query(insert, [email]);
    const failure = await api.app.database.query(insert, [email]).catch(failureOf);
    expect(failure).toMatchObject({ type: 'QueryFailedError', database: { code: '23505', table: 'staff_user' } });
    expect(JSON.stringify(failure)).not.toMatch(/secret|Exemple|INSERT/);
  });

  it('leaves out the text that an error quotes', () => {
    expect(failureOf(new SyntaxError('Unexpected token, "my secret" is not valid JSON')).message).toBe(
      'Unexpected token, "…" is not valid JSON',
    );
    expect(failureOf(new Error('no answer of lou@example.org at https://example.org/?token=secret')).message).toBe(
      'no answer of [address] at [link]',
    );
  });
});
