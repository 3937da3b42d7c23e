import { isEasilyGuessed } from '../../api/accounts/sign-in/passwords.rules';
import { hashPassword, passwordMatches } from '../../api/accounts/sign-in/passwords.service';

const OWNER = ['Lou Martin', 'lou.martin@example.org', 'Rose - Paul'];

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

  it.each([
    'aaaaaaaaaaaa',
    'abababababab',
    'motdepasse123',
    'Password1234!',
    'azertyuiop12',
    '123456789012',
    'MartinMartin2026',
    'lou.martin2026',
    'paul-azerty-abcd',
    'abcdMartin-Martin',
    'Rose Rose 2026 abcd',
  ])('is easily guessed: %s', (password) => expect(isEasilyGuessed(password, OWNER)).toBe(true));

  it.each([
    'a long enough password',
    'correct horse battery',
    '7h$kQ2!mZp0x',
    'Quatre rivières et un pont',
    'aabbccddeeee',
    'aabbccdd1111',
    'azerty-abcde',
    'Lou des rivières',
    'lol lol lol abcd',
    '4815 1623 4299 ça va',
  ])('is not easily guessed: %s', (password) => expect(isEasilyGuessed(password, OWNER)).toBe(false));
});
