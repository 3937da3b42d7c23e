import { oldestUse, profileNamedBy, profileToken } from '../../../api/accounts/job-seekers/profile-tokens.rules';
import { newToken } from '../../../api/platform/tokens';

const ID = '0190d3a2-7c1e-4b6f-8a55-00ff10e2c3d4';

describe('the access token of a job seeker', () => {
  it('names its profile, and is another each time', () => {
    const [first, second] = [profileToken(ID), profileToken(ID)];
    expect(first).not.toBe(second);
    expect(first).toMatch(/^[\w-]{22}\.[\w-]{43}$/);
    expect([first, second].map(profileNamedBy)).toEqual([ID, ID]);
  });

  it.each([newToken(), 'wrong', '', `${'a'.repeat(22)}.short`, `${'é'.repeat(22)}.${'a'.repeat(43)}`])(
    'names none where it is of another form: %j',
    (token) => expect(profileNamedBy(token)).toBeUndefined(),
  );

  it.each([
    ['2026-11-23', '2024-11-23'],
    ['2026-01-01', '2024-01-01'],
  ])('is valid on %s when it was used after %s', (today, oldest) => {
    expect(oldestUse(today)).toBe(oldest);
  });
});
