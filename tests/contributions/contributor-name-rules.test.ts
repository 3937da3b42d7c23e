import { identityIn, withoutNameAndData } from '../../api/contributions/contributor-name.rules';

const found = (text: string, name: string | null): [string, string][] =>
  identityIn(text, name).map(({ kind, start, end }) => [kind, text.slice(start, end)]);

describe('the name of a contributor in a text', () => {
  it('is found in whole words, first and last name apart, without case and accents', () => {
    expect(found('Zoë et ZOE, M. Leroux ; Zoélie et Rouleroux non.', 'Zoé Le Roux-Leroux')).toEqual([
      ['NAME', 'Zoë'],
      ['NAME', 'ZOE'],
      ['NAME', 'Leroux'],
    ]);
  });

  it('is one find where its words stand side by side', () => {
    expect(found('Signé Jean-Pierre L’Hermite.', 'Jean-Pierre L’Hermite')).toEqual([
      ['NAME', 'Jean-Pierre'],
      ['NAME', 'Hermite'],
    ]);
    expect(found('Signé jean pierre', 'Jean-Pierre')).toEqual([['NAME', 'jean pierre']]);
  });

  it('is left alone where one of its words is an ordinary word', () => {
    expect(found('Une rose pour Rose, dit martin.', 'Rose Martin')).toEqual([['NAME', 'Rose']]);
    expect(found('Un accueil solidaire, par Solidaire', 'Association Solidaire')).toEqual([['NAME', 'Solidaire']]);
  });

  it('is found without a capital where it is whole, or where its author writes without capitals', () => {
    expect(found('Signé rose martin, martin rose', 'Rose Martin')).toEqual([
      ['NAME', 'rose martin'],
      ['NAME', 'martin rose'],
    ]);
    expect(found('moi c’est nadia', 'Nadia')).toEqual([['NAME', 'nadia']]);
    expect(found('Moi c’est nadia', 'nadia')).toEqual([['NAME', 'nadia']]);
  });

  it.each(['Je m’appelle nadia.', 'Merci à Zoé. Signé : nadia', 'À bientôt !\n– nadia\n', 'Bonjour, moi c’est nadia'])(
    'is found without a capital where somebody says it of themselves: %s',
    (text) => expect(found(text, 'Nadia Benali')).toEqual([['NAME', 'nadia']]),
  );

  it('is no word that many organisations have in theirs', () => {
    expect(found('La Mairie de Lyon, rue de la Mairie', 'Mairie de Lyon')).toEqual([['NAME', 'Lyon']]);
  });

  it('is no word that belongs to every text', () => {
    expect(found('Madame de la Tour, des écluses.', 'Mme de La Tour des Prés')).toEqual([['NAME', 'Tour']]);
    expect(found('Avec le permis B, d’accord ?', 'D. B.')).toEqual([]);
    expect(found('Nadia', null)).toEqual([]);
  });

  it('stands in order among other personal data, which covers it', () => {
    const text = 'Ali : ali@example.org, 06 12 34 56 78. Ali';
    expect(found(text, 'Ali')).toEqual([
      ['NAME', 'Ali'],
      ['EMAIL', 'ali@example.org'],
      ['TELEPHONE', '06 12 34 56 78'],
      ['NAME', 'Ali'],
    ]);
    expect(withoutNameAndData(text, 'Ali')).toBe('[nom masqué] : [adresse masquée], [téléphone masqué]. [nom masqué]');
  });
});
