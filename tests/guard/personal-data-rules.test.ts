import { assert, property, string } from 'fast-check';
import { maskPersonalData, personalDataIn } from '../../api/guard/personal-data.rules';

describe('personal data in free text', () => {
  it.each([
    ['Appelez le 06 12 34 56 78 le matin.', 'Appelez le [téléphone masqué] le matin.'],
    ['Tél : 0612345678.', 'Tél : [téléphone masqué].'],
    ['+33 6 12 34 56 78 ou 01.23.45.67.89', '[téléphone masqué] ou [téléphone masqué]'],
    ['+33 (0)6-12-34-56-78', '[téléphone masqué]'],
    ['Écrivez à prenom.nom+emploi@mairie-exemple.fr, vite', 'Écrivez à [adresse masquée], vite'],
    // A made-up number whose key is right: 97 less the remainder by 97.
    ['Mon numéro : 2 55 08 14 168 025 38.', 'Mon numéro : [numéro masqué].'],
    ['Mon numéro : 2550814168025', 'Mon numéro : [numéro masqué]'],
  ])('%s is masked', (text, expected) => {
    expect(maskPersonalData(text)).toBe(expected);
  });

  it.each([
    'En 2023, 1 500 personnes ont suivi cette formation de 120 heures.',
    'Le 3949 est gratuit, le 36 46 aussi.',
    'Comptez 10 à 15 candidatures pour 3 entretiens.',
    'Rendez-vous du 01/02/2026 au 28/02/2026.',
    "Le SIRET 120 027 016 00563 est celui d'un organisme.",
    'Mon numéro : 2 55 08 14 168 025 99.',
    'Suivez @franceTravail et voyez le code ROME M1805.',
  ])('%s is left as it is', (text) => {
    expect(personalDataIn(text)).toEqual([]);
  });

  it('is found where it stands, whatever the text', () => {
    assert(
      property(string({ unit: 'binary', maxLength: 300 }), string({ maxLength: 300 }), (before, after) => {
        const finds = personalDataIn(`${before} 06 12 34 56 78 ${after}`);
        for (const [index, find] of finds.entries())
          expect(find.start).toBeGreaterThanOrEqual(finds[index - 1]?.end ?? 0);
      }),
    );
  });

  it.each([
    // Corsica counts as 19 and 18.
    ['1 84 07 2A 004 123 40', true],
    ['1 84 07 2b 004 123 67', true],
    ['1 84 07 2A 004 123 41', false],
    ['1 84 12 75 056 123', true],
    ['1 84 13 75 056 123', false],
    ['1 84 00 75 056 123', false],
    ['1 84 19 75 056 123', false],
    ['1 84 20 75 056 123', true],
    ['1 84 42 75 056 123', true],
    ['1 84 43 75 056 123', false],
    ['1 84 49 75 056 123', false],
    ['1 84 50 75 056 123', true],
    ['1 84 01 75 056 123', true],
  ])('%s is a social security number: %s', (written, expected) => {
    expect(personalDataIn(written).some(({ kind }) => kind === 'SOCIAL_SECURITY_NUMBER')).toBe(expected);
  });

  it('is given in order, with its kind and its place', () => {
    expect(personalDataIn('06 12 34 56 78 puis a@b.fr')).toEqual([
      { kind: 'TELEPHONE', start: 0, end: 14 },
      { kind: 'EMAIL', start: 20, end: 26 },
    ]);
  });

  it('counts once where an address holds a telephone number', () => {
    expect(personalDataIn('a.0612345678@b.fr').map(({ kind }) => kind)).toEqual(['EMAIL']);
  });

  it('is told apart from data that touches it', () => {
    expect(personalDataIn('0612345678a@b.fr,0612345678').map(({ start, end }) => [start, end])).toEqual([
      [0, 16],
      [17, 27],
    ]);
  });
});
