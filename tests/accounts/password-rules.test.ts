import { hashPassword, passwordMatches } from '../../api/accounts/sign-in/passwords.rules';

describe('a password', () => {
  it('is stored as an Argon2id hash of the advised cost', async () => {
    expect(await hashPassword('correct horse battery')).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  });

  it('matches its own hash only', async () => {
    const stored = await hashPassword('correct horse battery');
    expect(await passwordMatches('correct horse battery', stored)).toBe(true);
    expect(await passwordMatches('correct horse', stored)).toBe(false);
  });

  it('matches nothing where there is no account', async () => {
    expect(await passwordMatches('correct horse battery', undefined)).toBe(false);
    expect(await passwordMatches('nobody has this password', undefined)).toBe(false);
  });
});
