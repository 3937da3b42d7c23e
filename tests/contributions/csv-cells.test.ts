import { headerOf, knownNames } from '../../api/contributions/intake/csv/columns';
import { ContributionsFileError, recordsOf, textOf } from '../../api/contributions/intake/csv/file';
import { PlaceNamesIndex, codesMeant } from '../../api/contributions/intake/csv/places';
import type { CodesMeant } from '../../api/contributions/intake/csv/places';
import { kindIn, momentIn, roleIn, yesIn } from '../../api/contributions/intake/csv/values';
import { PlaceTree } from '../../api/reference/places/place-tree.rules';

const faultOf = (attempt: () => unknown): string => {
  try {
    attempt();
    return 'no fault';
  } catch (error) {
    return error instanceof ContributionsFileError ? error.message : `another error: ${String(error)}`;
  }
};

describe('the cells of a contributions file', () => {
  it.each([
    ['Stratégie', 'STRATEGY'],
    [' ACTION ', 'ACTION'],
    ['piste locale', 'REGIONAL_SUGGESTION'],
    ['Jeu de données', 'DATA'],
    ['un service', 'SERVICE'],
    ['du code', 'CODE'],
    ['Autre chose', 'OTHER'],
    ['Actions', 'ACTION'],
    ['Stratégies', 'STRATEGY'],
    ['Suggestions régionales', 'REGIONAL_SUGGESTION'],
    ['Donnée', 'DATA'],
    ['', undefined],
    ['conseil', undefined],
  ])('say the kind "%s": %s', (cell, kind) => {
    expect(kindIn(cell)).toBe(kind);
  });

  it('say the role, and yes or no', () => {
    expect(["Demandeur d'emploi", 'Conseillère', 'recruteur', 'bénévole', 'Autre', 'maire'].map(roleIn)).toEqual([
      ...['JOB_SEEKER', 'COUNSELLOR', 'RECRUITER', 'ASSOCIATION', 'OTHER', undefined],
    ]);
    const inclusive = [
      "Demandeur·euse d'emploi",
      "Demandeur(euse)s d'emploi",
      'Demandeur.se d’emploi',
      "Demandeuses d'emploi",
    ];
    expect(inclusive.map(roleIn)).toEqual(inclusive.map(() => 'JOB_SEEKER'));
    expect(["demandeur/demandeuse d'emploi", 'Demandeur-euse'].map(roleIn)).toEqual(['JOB_SEEKER', 'JOB_SEEKER']);
    const counsellors = [
      'Conseiller·ère',
      'Conseiller·ère·s',
      'Conseiller(ère)',
      'conseiller / conseillère',
      'Conseillers',
    ];
    expect(counsellors.map(roleIn)).toEqual(counsellors.map(() => 'COUNSELLOR'));
    expect(['Recruteur·euse', 'Recruteur ou recruteuse', 'Associations', 'Conseiller ou maire'].map(roleIn)).toEqual([
      ...['RECRUITER', 'RECRUITER', 'ASSOCIATION', undefined],
    ]);
    expect(['oui', 'Coché', 'X', 'non', 'FALSE', '0', 'peut-être', ''].map(yesIn)).toEqual([
      ...[true, true, true, false, false, false, undefined, undefined],
    ]);
  });

  it.each<[string, string | undefined]>([
    ['2026-11-23', '2026-11-22T23:00:00.000Z'],
    ['2026-07-01', '2026-06-30T22:00:00.000Z'],
    [' 2026-11-23 ', '2026-11-22T23:00:00.000Z'],
    ['2026-11-23 09:30', '2026-11-23T08:30:00.000Z'],
    ['2026-11-23T09:30:15.250', '2026-11-23T08:30:00.000Z'],
    ['2026-11-23T09:30:15Z', '2026-11-23T09:30:15.000Z'],
    ['2026-11-23 09:30:15+05:30', '2026-11-23T04:00:15.000Z'],
    ['23/11/2026', '2026-11-22T23:00:00.000Z'],
    ['1/2/2026', '2026-01-31T23:00:00.000Z'],
    [' 23/11/2026 9h30 ', '2026-11-23T08:30:00.000Z'],
    ['23/11/2026 à 9:30', '2026-11-23T08:30:00.000Z'],
    ['23/11/2026 23:59', '2026-11-23T22:59:00.000Z'],
    ['15/06/2018 10:05:33', '2018-06-15T08:05:00.000Z'],
    ['15/06/2018, 10:05', '2018-06-15T08:05:00.000Z'],
    ['15-06-2018', '2018-06-14T22:00:00.000Z'],
    ['15.06.2018 10:05', '2018-06-15T08:05:00.000Z'],
    ['15/06-2018', undefined],
    ['06/15/2018', undefined],
    // The clocks went back at three: the hour that comes twice, and those around it.
    ['25/10/2026 01:30', '2026-10-24T23:30:00.000Z'],
    ['25/10/2026 03:30', '2026-10-25T02:30:00.000Z'],
    ['29/03/2026 01:30', '2026-03-29T00:30:00.000Z'],
    ['29/03/2026 03:30', '2026-03-29T01:30:00.000Z'],
    ['2026-02-29', undefined],
    ['31/04/2026', undefined],
    ['2026-13-01', undefined],
    ['00/01/2026', undefined],
    ['2026-11-23 24:00', undefined],
    ['2026-11-23 09:60', undefined],
    ['x2026-11-23', undefined],
    ['2026-11-23x', undefined],
    ['x23/11/2026', undefined],
    ['23/11/2026x', undefined],
    ['23/11/26', undefined],
    ['', undefined],
  ])('say the moment "%s": %s', (cell, moment) => {
    expect(momentIn(cell)?.toISOString()).toBe(moment);
  });
});

describe('the places of a contributions file', () => {
  const place = (code: string, label: string, [parentCode, population]: [string | null, number | null]) =>
    ({ code, label, kind: 'COMMUNE', parentCode, population }) as const;
  const named = [
    place('reg-84', 'Auvergne-Rhône-Alpes', [null, 8_000_000]),
    place('dep-69', 'Rhône', ['reg-84', 1_800_000]),
    place('dep-2A', 'Corse-du-Sud', [null, 160_000]),
    place('dep-75', 'Paris', [null, 2_100_000]),
    place('75056', 'Paris', ['dep-75', 2_100_000]),
    place('69123', 'Lyon', ['dep-69', 522_000]),
    place('69003', 'Albigny-sur-Saône', ['dep-69', 3_000]),
    place('69266', 'Villeurbanne', ['dep-69', 160_000]),
    place('69091', 'Givors', ['dep-69', 20_000]),
    place('69027', 'Beauvallon', ['dep-69', 4_000]),
    place('dep-01', 'Ain', ['reg-84', 660_000]),
    place('01053', 'Bourg-en-Bresse', ['dep-01', 41_000]),
    place('93066', 'Saint-Denis', ['dep-93', 113_000]),
    place('dep-93', 'Seine-Saint-Denis', [null, 1_600_000]),
    place('97411', 'Saint-Denis', ['dep-974', 153_000]),
    place('dep-974', 'La Réunion', [null, 860_000]),
    place('11339', 'Saint-Denis', ['dep-11', null]),
    place('dep-11', 'Aude', [null, 370_000]),
    place('inside', 'Double', ['outside', 10]),
    place('outside', 'Double', [null, 20]),
  ];
  const searched = [
    { code: '69123', search: '| lyon | 69001 | 69003 | lyon 3 |' },
    { code: '69003', search: '| albigny sur saone | 69250 |' },
    { code: '69266', search: '| villeurbanne | 69100 |' },
    { code: '93066', search: '| saint denis | 93200 | 93210 | 93380 | pierrefitte sur seine |' },
    { code: '01053', search: '| bourg en bresse | 01000 |' },
    { code: '69091', search: '| givors | 69700 |' },
    { code: '69027', search: '| beauvallon | 69700 |' },
  ];
  const find = (cell: string, meant?: CodesMeant) =>
    new PlaceNamesIndex(new PlaceTree(named), searched).find(cell, meant);
  const faultIn = (cell: string, meant?: CodesMeant): string => {
    const found = find(cell, meant);
    return 'fault' in found ? found.fault : `the place ${found.code}`;
  };

  it.each([
    ['69123', '69123'],
    [' 69 ', 'dep-69'],
    ['2a', 'dep-2A'],
    ['dep-69', 'dep-69'],
    ['DEP-2a', 'dep-2A'],
    ['REG-84', 'reg-84'],
    ['lyon', '69123'],
    ['LYON (69)', '69123'],
    ['Saint Denis (93)', '93066'],
    ['Saint-Denis  (974)', '97411'],
    ['Corse du Sud (2a)', 'dep-2A'],
    // A commune and a département of the same people: the wider one.
    ['Paris', 'dep-75'],
  ])('"%s" is %s', (cell, code) => {
    expect(find(cell)).toEqual({ code });
  });

  it.each([
    ['69100', '69266'],
    ['69100 Villeurbanne', '69266'],
    ['Saint-Denis (93200)', '93066'],
    ['Pierrefitte-sur-Seine', '93066'],
    ['Lyon 3e arrondissement', '69123'],
    ['Lyon, Rhône', '69123'],
    ['Bourg-en-Bresse / Ain', '01053'],
  ])('"%s" is %s, by its postal code, its parts or what holds it', (cell, code) => {
    expect(find(cell)).toEqual({ code });
  });

  it('are told where a code is that of two places, unless the column says which', () => {
    expect(faultIn('69003')).toBe(
      '"69003" is the INSEE code of Albigny-sur-Saône and the postal code of 69123 Lyon: write the name, or call the column "code INSEE" or "code postal"',
    );
    expect(find('69003', codesMeant('Code INSEE'))).toEqual({ code: '69003' });
    expect(find('69003', codesMeant('code postal'))).toEqual({ code: '69123' });
    expect(faultIn('69700')).toBe(
      '"69700" is the postal code of 2 communes: write the INSEE code (69091 Givors, 69027 Beauvallon)',
    );
  });

  it('are told with what they probably mean where a zero was dropped, or where there are several', () => {
    expect(faultIn('1053')).toContain('the code is probably "01053" (Bourg-en-Bresse)');
    expect(faultIn('1')).toContain('the code is probably "01" (Ain)');
    expect(faultIn('69123, 69266')).toBe(
      '"69123, 69266" names 2 places: write one, or what holds them (dep-69, Rhône)',
    );
    expect(faultIn('Lyon et Bourg-en-Bresse')).toContain('(reg-84, Auvergne-Rhône-Alpes)');
  });

  it('are told, the most populous first, where a name says too little', () => {
    expect(faultIn('Saint-Denis')).toContain('is the name of 3 places: write the INSEE code (97411, 93066, 11339)');
    expect(faultIn('Double')).toContain('is the name of 2 places: write the INSEE code (outside, inside)');
  });

  it('are none where the name, or its département, is not known', () => {
    for (const cell of ['Nulle-Part', 'Lyon (75)', 'Lyon (69', ''])
      expect(faultIn(cell)).toBe(`"${cell}" is no place of France: write its INSEE code`);
  });
});

describe('the first line of a contributions file', () => {
  it('names the columns in French or in English, in any order', () => {
    const cells = ['Référence', 'Titre', 'TYPE', 'Text', 'Colour', 'Courriel'];
    expect(headerOf(cells)).toEqual({
      columns: ['id', 'title', 'kind', 'body', null, 'email'],
      names: { id: 'Référence', title: 'Titre', kind: 'TYPE', body: 'Text', email: 'Courriel' },
      notRead: ['Colour'],
      language: 'fr',
    });
    expect(knownNames(cells)).toBe(5);
  });

  it('is refused without the columns that are needed', () => {
    expect(faultOf(() => headerOf(['id', 'titre', 'couleur']))).toBe(
      'line 1: the column "kind", "body" is missing. There is: "id", "titre", "couleur"',
    );
  });

  it('is refused with two columns of one meaning', () => {
    expect(faultOf(() => headerOf(['id', 'kind', 'x', 'x', 'titre', 'body', 'title']))).toBe(
      'line 1: the columns "titre" and "title" mean the same (title)',
    );
    expect(faultOf(() => headerOf(['id', 'ref', 'kind', 'titre', 'body']))).toContain(
      '"id" and "ref" mean the same (id)',
    );
  });
});

describe('the text of a contributions file', () => {
  const latin = (text: string): Uint8Array => Buffer.from(text, 'latin1');

  it('is UTF-8, with its mark or without, or of a French Windows', () => {
    expect(textOf(Buffer.from('\uFEFFété'))).toEqual({ text: 'été', encoding: 'UTF-8' });
    expect(textOf(Buffer.from('été'))).toEqual({ text: 'été', encoding: 'UTF-8' });
    expect(textOf(latin('été \x80'))).toEqual({ text: 'été €', encoding: 'Windows-1252' });
  });

  it('is refused where it is neither', () => {
    const damaged = (line: number): string => `line ${line}: a character is not UTF-8. Save the file as UTF-8 again.`;
    expect(faultOf(() => textOf(Buffer.concat([Buffer.from('é\n\n'), latin('é')])))).toBe(damaged(3));
    expect(faultOf(() => textOf(Buffer.from('a\0')))).toBe(damaged(1));
    expect(faultOf(() => textOf(latin('a\né\x81')))).toBe(damaged(2));
  });

  it('is read by records, each with the line where it begins', () => {
    expect(recordsOf('a;b\n"1\n2";x\n ; \n\nc;"d""e"\n', ';')).toEqual([
      { line: 1, cells: ['a', 'b'] },
      { line: 2, cells: ['1\n2', 'x'] },
      { line: 6, cells: ['c', 'd"e'] },
    ]);
    expect(recordsOf('a,é\n"b\nc",d\r\ne\n', ',').map(({ line }) => line)).toEqual([1, 2, 4]);
  });

  it.each([
    ['a\n"b', 'line 2: a quote (") is opened and never closed. Nothing is read after it.'],
    [
      'a\nb\n"c" d\n',
      'line 3: a quote (") stands inside a quoted cell: write it twice (""). Nothing is read after it.',
    ],
    [
      'a\nb "c"\n',
      'line 2: a quote (") stands inside a cell without quotes: put the cell in quotes, and write it twice (""). Nothing is read after it.',
    ],
  ])('is refused at a quote that makes the rest unreadable: %j', (text, fault) => {
    expect(faultOf(() => recordsOf(text, ','))).toBe(fault);
  });
});
