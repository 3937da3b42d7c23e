import { assert, property, string } from 'fast-check';
import {
  maskPersonalData,
  maskRepeatedPersonalData,
  personalDataIn,
  withoutPersonalData,
} from '../../api/guard/personal-data.rules';

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

  it.each([
    '0612345678',
    '06 12 34 56 78',
    '06\u00a012\u00a034\u00a056\u00a078',
    '06\u202f12\u202f34\u202f56\u202f78',
    '06.12.34.56.78',
    '06-12-34-56-78',
    '06–12–34–56–78',
    '06/12/34/56/78',
    '06 - 12 - 34 - 56 - 78',
    '06 . 12 . 34 . 56 . 78',
    '06_12_34_56_78',
    '(06) 12 34 56 78',
    '0 6 1 2 3 4 5 6 7 8',
    '06 1234 5678',
    '0612 345 678',
    '061 234 5678',
    '06 123 456 78',
    '0 800 123 456',
    '\u202a06 12 34 56 78\u202c',
    '06\u200b12345678',
    '+33612345678',
    '+33 6 12 34 56 78',
    '+33.6.12.34.56.78',
    '+33-6-12-34-56-78',
    '+33 (0)6 12 34 56 78',
    '+33(0)612345678',
    '+33 0 6 12 34 56 78',
    '(+33) 6 12 34 56 78',
    '+ 33 6 12 34 56 78',
    '0033 6 12 34 56 78',
    '00 33 6 12 34 56 78',
    '0033(0)612345678',
    '33 6 12 34 56 78',
    '33612345678',
    '01 23 45 67 89',
    '07 81 23 45 67',
    // Guadeloupe, Guyane, Martinique, La Réunion, Mayotte.
    '0690 12 34 56',
    '0691 123 456',
    '0694-12-34-56',
    '0696 12 34 56',
    '0262 12 34 56',
    '0692.12.34.56',
    '0693 12 34 56',
    '0639 12 34 56',
    '0708 12 34 56',
    '+590 690 12 34 56',
    '+594 (0)694 12 34 56',
    '+596 696 12 34 56',
    '+262 692 12 34 56',
    '00262 639 12 34 56',
    '+262 269 12 34 56',
    // Nouvelle-Calédonie, Polynésie française, Wallis-et-Futuna, Saint-Pierre-et-Miquelon.
    '+687 75 12 34',
    '00687 751234',
    '+689 87 12 34 56',
    '+689 40 12 34 56',
    '+681 82 12 34',
    '+508 55 12 34',
    '(+687) 75.12.34',
    '+32 475 12 34 56',
    '+41 79 123 45 67',
    '+212 6 12 34 56 78',
    'zéro six douze trente-quatre cinquante-six soixante-dix-huit',
    'zero six, douze, trente quatre, cinquante six, soixante dix huit',
  ])('the telephone number %j is masked whole, wherever it stands', (number) => {
    const bare = number.replaceAll(/[\u202a\u202c]/g, '');
    for (const [before, after] of [
      ['', ''],
      ['Appelez Lou au ', ' le matin.'],
      ['Tél.:', ', 12 rue des Lilas'],
      ['(', ')'],
    ])
      expect(maskPersonalData(`${before}${bare}${after}`)).toBe(`${before}[téléphone masqué]${after}`);
  });

  it.each([
    ['Tél. 75 12 34 à Nouméa', 'Tél. [téléphone masqué] à Nouméa'],
    ['Téléphone : 87 12 34 56', 'Téléphone : [téléphone masqué]'],
    ['appelez le 40.50.60.70', 'appelez le [téléphone masqué]'],
    ['mon portable : 751234', 'mon portable : [téléphone masqué]'],
    ['06 12 34 56 78 / 07 98 76 54 32', '[téléphone masqué] / [téléphone masqué]'],
    ['06.12.34.56.78-07.98.76.54.32', '[téléphone masqué]-[téléphone masqué]'],
    ['lou (at) exemple.fr', '[adresse masquée]'],
    ['lou[arobase]exemple[point]fr', '[adresse masquée]'],
    ['lou arobase exemple point fr', '[adresse masquée]'],
    ['lou @ exemple.fr', '[adresse masquée]'],
    ['lou＠exemple.fr', '[adresse masquée]'],
    ['lou\u200b@exemple.fr', '[adresse masquée]'],
  ])('%s is masked too', (text, expected) => {
    expect(maskPersonalData(text)).toBe(expected);
  });

  it.each([
    'Entre 1 200 000 et 1 350 000 euros, soit +1 250 000 000 € en dix ans.',
    'Le budget est de 33 612 345 678 euros.',
    'Un taux de 0.123456789 ou 0,123456789.',
    'Le 01/02/2026 10 personnes, le 01.02.2026 12 autres, le 05-06-2026 14 encore.',
    'Depuis 01/2026 1234 offres.',
    'Du 2026-01-02 au 2026-03-04, de 09.00-12.00 14.00-18.00.',
    'SIREN 552 081 317, SIRET 552 081 317 00012, 55208131700012, 812 045 678 00012.',
    'Codes postaux 06000 06100, 97400 97410, communes 01004 01053 et 2A004.',
    'ROME M1805, K1302 ou 11543 ; code NAF 85.59A.',
    'Le 3949, le 39 49, le 115, le 112, le 3646 et le 36 46 sont gratuits.',
    'appelez le 39 49, téléphonez au 115',
    'Sur 1 000 000 de personnes, 123 456 789 réponses.',
    'Une offre no 186 XKLM 2024 12 34.',
    'zéro un deux trois, partez',
    'Je suis à l’ouest @ la gare, au point du jour.',
  ])('%s holds no number of anybody', (text) => {
    expect(personalDataIn(text)).toEqual([]);
  });

  it('is looked for in a moment, however long the digits are', () => {
    const startedAt = performance.now();
    for (const text of [
      '0 '.repeat(2500),
      '06 '.repeat(1700),
      '+3'.repeat(2500),
      'zéro six '.repeat(550),
      'a@'.repeat(2500),
    ])
      personalDataIn(text);
    expect(performance.now() - startedAt).toBeLessThan(1000);
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

describe('a telephone number among other numbers', () => {
  it.each([
    '75 06 12 34 56 78',
    '06 12 34 56 78 90',
    '1 0612345678',
    '12 0612 34 56 78',
    '12, 061 234 5678',
    '061 234 5678, 12',
    '12\n061 234 5678',
    '061 234 5678\n12',
  ])('is found by its usual groups, or where it stands apart: %j', (text) => {
    expect(personalDataIn(text)).toMatchObject([{ kind: 'TELEPHONE' }]);
  });

  it.each([
    '12 061 234 5678',
    '061 234 5678 12',
    '12 0 61 23 45 67 8',
    '01/02/2026 1012',
    '01 / 02 / 2026 1012',
    '01 - 2026 123456',
    '02.2026 123456',
    '12 - 2026 123456',
    '09.00-12.00 12',
    '09.00 - 12.00',
    '0900-1200 12',
    '09.00 – 12.00 10',
    '0.123456789',
    '01000 01200',
  ])('is none for other groups, a date, hours, a decimal number or postal codes: %j', (text) => {
    expect(personalDataIn(text)).toEqual([]);
  });
});

describe('personal data in words that are searched', () => {
  it('leave a blank only', () => {
    expect(withoutPersonalData('Lou, 06 12 34 56 78, lou@example.org.')).toBe('Lou,  ,  .');
  });
});

describe('personal data that are said again', () => {
  it('are masked where another text holds them, however they are written', () => {
    const others = ['Appelez le 06 12 34 56 78.', 'LOU@example.org'];
    expect(maskRepeatedPersonalData('0612345678 ou 06 99 99 99 99, lou@Example.org ou ada@example.org', others)).toBe(
      '[téléphone masqué] ou 06 99 99 99 99, [adresse masquée] ou ada@example.org',
    );
  });

  it('are left where no other text holds them', () => {
    expect(maskRepeatedPersonalData('06 12 34 56 78', ['Rien.'])).toBe('06 12 34 56 78');
  });
});
