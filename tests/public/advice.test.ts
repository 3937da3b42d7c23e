import { adviceAddress, slugIn } from '../../admin/public/src/advice/address';

describe('the address of published advice', () => {
  test('holds the slug in its path', () => {
    expect(adviceAddress('youth-support')).toBe('/recommandations/youth-support');
  });

  test('is found from links of before, which have the slug after the #', () => {
    expect(slugIn(new URL('/contribuer/conseil#youth-support-2', 'https://exemple.fr').hash)).toBe('youth-support-2');
  });

  test.each(['', '#', '#a b', '#A%20b', '#-a', 'youth-support', '#<b>'])('has no slug in the hash %j', (hash) => {
    expect(slugIn(hash)).toBe('');
  });
});
