import { linkWithoutIdentity, withoutIdentity } from '../../api/contributions/follow-up/erasure.rules';

const lou = { contributorName: 'Lou-Anne d’Été', contributorEmail: 'la.dete@example.org' };
const nobody = { contributorName: null, contributorEmail: null };

describe('an erased identity', () => {
  it.each([
    ['Lou-Anne d’Été vous dit bonjour', '[nom effacé] d’[nom effacé] vous dit bonjour'],
    ['Demandez Anne, puis ÉTÉ.', 'Demandez [nom effacé], puis [nom effacé].'],
    ['Cherchez un emploi pour cet été', 'Cherchez un emploi pour cet été'],
    ['Les Annexes de la Louve', 'Les Annexes de la Louve'],
    ['Je suis Lou Anne  Dete, de Lyon', 'Je suis [nom effacé], de Lyon'],
    ['Lou et Anne', '[nom effacé] et [nom effacé]'],
    ['La Dete de La Rochelle', 'La [nom effacé] de La Rochelle'],
    ['Mon numéro : 06 12 34 56 78', 'Mon numéro : [téléphone masqué]'],
  ])('leaves of "%s" what does not tell of somebody', (text, expected) => {
    expect(withoutIdentity(text, lou)).toBe(expected);
  });

  it('without a name takes personal data out only', () => {
    expect(withoutIdentity('Lou, 06 12 34 56 78', nobody)).toBe('Lou, [téléphone masqué]');
  });

  it.each([
    ['https://example.org/conseils', 'https://example.org/conseils'],
    ['https://example.org/lou-anne', null],
    ['https://example.org/LOU', null],
    ['https://example.org/la-mer', 'https://example.org/la-mer'],
    ['https://example.org/%C3%A9t%C3%A9', null],
    ['https://example.org/?a=x%40example.org', null],
    ['https://example.org/%E0%A4%A', 'https://example.org/%E0%A4%A'],
  ])('leaves the link %s whole or not at all', (link, expected) => {
    expect(linkWithoutIdentity(link, lou)).toBe(expected);
  });

  it('leaves no link where there was none', () => {
    expect(linkWithoutIdentity(null, lou)).toBeNull();
  });
});
