import { SYSTEM } from '../../api/accounts/permissions';
import type { StaffRole } from '../../api/accounts/permissions';
import type { TestApi } from './api';
import { TestClient } from './client';

export const PASSWORD = 'a long enough password';
let count = 0;

/** Somebody of the team with these roles, signed in. */
export async function signedIn({ app }: TestApi, ...roles: StaffRole[]): Promise<TestClient & { email: string }> {
  count += 1;
  const email = `${roles.join('-').toLowerCase()}-${count}@example.org`;
  await app.areas.accounts.staff.saveAs(SYSTEM, {
    name: `${roles.join(' ')} ${count}`,
    email,
    roles,
    password: PASSWORD,
  });
  return signedInAgain({ app }, email);
}

/** After their session has ended. */
export async function signedInAgain(
  { app }: Pick<TestApi, 'app'>,
  email: string,
): Promise<TestClient & { email: string }> {
  const client = new TestClient(app);
  const answer = await client.send(
    'mutation ($input: SignInInput!) { signIn(input: $input) { viewer { id } userErrors { code } } }',
    { input: { email, password: PASSWORD } },
  );
  const cookie = answer.cookies.find(({ name }) => name === 'session');
  return Object.assign(client.with({ cookie: `session=${cookie?.value}` }), { email });
}
