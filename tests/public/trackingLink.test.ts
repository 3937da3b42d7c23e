import { tokenIn, trackingLink } from '../../admin/public/src/follow-up/trackingLink';

describe('the secret tracking link', () => {
  test('is that of the page that the server makes', () => {
    expect(trackingLink('https://exemple.fr', 'aB-9_z')).toBe('https://exemple.fr/contribuer/suivi/aB-9_z');
  });

  test.each(['aB-9_z', 'a+b/c==', 'é%'])('restores the token %j', (token) => {
    expect(tokenIn(trackingLink('https://exemple.fr', token))).toBe(token);
  });

  test.each([
    ['the token alone', ' aB-9_z ', 'aB-9_z'],
    ["a location's hash", '#aB-9_z', 'aB-9_z'],
    ['a link of before', 'https://exemple.fr/contribuer/suivi#aB-9_z', 'aB-9_z'],
    ['the address of a page that the server makes', 'https://exemple.fr/contribuer/suivi/aB-9_z?fait=envoi', 'aB-9_z'],
    ['a link cut before its token', 'https://exemple.fr/contribuer/suivi', ''],
    ['a link with an empty fragment', 'https://exemple.fr/contribuer/suivi#', ''],
    ['a hash that is not well encoded', '#a%', 'a%'],
    ['a sentence', 'mon lien est perdu', ''],
    ['nothing', '', ''],
  ])('reads %s', (_case, text, token) => {
    expect(tokenIn(text)).toBe(token);
  });
});
