import { readContributions } from '../../api/contributions/intake/csv/contribution';
import { ContributionsFileError } from '../../api/contributions/intake/csv/file-error';
import { planImport } from '../../api/contributions/intake/csv/import-plan';
import type { Imported } from '../../api/contributions/intake/csv/import-plan';
import { PlaceNamesIndex } from '../../api/contributions/intake/csv/places';
import { PlaceTree } from '../../api/reference/places/place-tree.rules';
import { placeKey, searchText } from '../../api/reference/words/normalise.rules';
import { fixtureWorld } from '../targeting/language/fixture-world';

const commune = (code: string, label: string, population: number) =>
  ({ code, label, kind: 'COMMUNE', parentCode: null, population }) as const;
const PLACES = [
  commune('69123', 'Lyon', 522_000),
  ...[6, 5, 4, 3, 2, 1].map((number) => commune(`9300${number}`, 'Saint-Denis', number)),
  commune('72181', 'Le Mans', 10),
  commune('17300', 'Le Mans', 5),
];
const POSTAL_CODES: Readonly<Record<string, string[]>> = { 69123: ['69003'], 72181: ['72000'], 17300: ['17000'] };
const around = {
  world: fixtureWorld(),
  places: new PlaceNamesIndex(
    new PlaceTree(PLACES),
    PLACES.map(({ code, label }) => ({ code, search: searchText([placeKey(label), ...(POSTAL_CODES[code] ?? [])]) })),
  ),
  now: new Date('2026-11-23T12:00:00Z'),
};
const HEAD = 'id,type,titre,texte';
const BODY = 'Le patron est au fournil avant six heures.';
const read = (text: string) => readContributions(Buffer.from(text), around);
/** One contribution with these further cells. */
const withCells = (cells: Readonly<Record<string, string>>) =>
  read(
    [
      [HEAD, ...Object.keys(cells)].join(','),
      ['c-1', 'Action', 'Appeler le boulanger', BODY, ...Object.values(cells)].join(','),
    ].join('\n'),
  );
const reasons = (cells: Readonly<Record<string, string>>): string[] =>
  withCells(cells).faults.map(({ column, reason }) => `${column}: ${reason}`);

describe('a line of a contributions file', () => {
  it('is a contribution, with nothing where it says nothing', () => {
    expect(
      withCells({ role: ' ', lieu: '', 'peut etre cite': '', 'utile quand': ' ', date: ' ' }).contributions,
    ).toEqual([
      {
        line: 2,
        externalId: 'c-1',
        given: {
          ...{ kind: 'ACTION', title: 'Appeler le boulanger', body: BODY, usefulWhen: null, placeCode: null },
          ...{ link: null, contributorRole: null, contributorName: null, contributorEmail: null },
          ...{ mayBeNamed: false, consentToTerms: true },
        },
        receivedAt: null,
      },
    ]);
  });

  it('is a contribution with all that it says', () => {
    const [contribution] = withCells({
      ...{ lieu: 'Lyon', role: 'Bénévole', 'peut etre cite': 'oui', 'utile quand': ' Le matin ', date: '2026-11-22' },
      ...{ lien: ' https://www.example.org ', nom: ' Lou ', 'e-mail': ' lou@example.org ' },
    }).contributions;
    expect(contribution?.given).toMatchObject({
      ...{
        usefulWhen: ' Le matin ',
        placeCode: '69123',
        link: 'https://www.example.org',
        contributorRole: 'ASSOCIATION',
      },
      ...{ contributorName: 'Lou', contributorEmail: 'lou@example.org', mayBeNamed: true },
    });
    expect(contribution?.receivedAt).toEqual(new Date('2026-11-21T23:00:00Z'));
  });

  it.each<[Record<string, string>, string[]]>([
    [
      { role: 'maire' },
      [
        "role: « maire » n’est pas connu : écrivez Demandeur·euse d'emploi, Conseiller·ère, Recruteur·euse, Association ou Autre",
      ],
    ],
    [{ 'may be named': 'bof' }, ['may be named: « bof » n’est pas connu : écrivez oui ou non']],
    [{ lieu: 'Nulle-Part' }, ['lieu: « Nulle-Part » n’est aucun lieu de France : écrivez son code INSEE']],
    [{ lieu: 'Le Mans' }, ['lieu: « Le Mans » désigne 2 lieux : écrivez l’un d’eux (72181 Le Mans, 17300 Le Mans)']],
    [
      { lieu: 'Saint-Denis' },
      [
        'lieu: « Saint-Denis » désigne 6 lieux : écrivez l’un d’eux (93006 Saint-Denis, 93005 Saint-Denis, 93004 Saint-Denis, 93003 Saint-Denis, 93002 Saint-Denis, ...)',
      ],
    ],
    [{ date: 'hier' }, ['date: « hier » n’est pas une date comme 23/11/2026, 23/11/2026 09:30 ou 2026-11-23']],
    [{ date: '2026-11-23T12:00:01Z' }, ['date: « 2026-11-23T12:00:01Z » est dans le futur']],
    [{ date: '2026-11-23T12:00:00Z' }, []],
    [{ mail: 'lou' }, ['mail: Cette adresse e-mail n’est pas valable.']],
    [{ nom: 'x'.repeat(121) }, ['nom: 120 caractères au plus.']],
    [{ url: 'ici' }, ['url: Ce lien doit être une adresse complète, par exemple https://www.exemple.fr.']],
  ])('with %j has the faults %j', (cells, expected) => {
    expect(reasons(cells)).toEqual(expected);
  });

  it.each<[Record<string, string>, string]>([
    [{ ville: 'Le Mans', 'Code postal': '17000' }, '17300'],
    [{ ville: 'Lyon', 'Code postal': '75001' }, '69123'],
    [{ ville: '', 'Code postal': '69003' }, '69123'],
    [{ 'Code INSEE': '69123', CP: '' }, '69123'],
  ])('with the place and the postal code %j is of %s', (cells, code) => {
    expect(withCells(cells).contributions.map(({ given }) => given.placeCode)).toEqual([code]);
  });

  it('has the fault of its postal code under the name of that column', () => {
    expect(reasons({ ville: '', 'Code postal': '00000' })).toEqual([
      'Code postal: « 00000 » n’est aucun lieu de France : écrivez son code INSEE',
    ]);
  });

  it('has its needed cells', () => {
    const { faults, contributions } = read(`${HEAD}\n ,Avis,Non,Court\n`);
    expect(contributions).toEqual([]);
    expect(faults).toEqual([
      {
        line: 2,
        column: 'id',
        reason: 'il est vide : sans lui, un second import écrirait la ligne une seconde fois',
      },
      {
        line: 2,
        column: 'type',
        reason:
          '« Avis » n’est pas connu : écrivez Stratégie, Action, Suggestion régionale, Données, Service, Code ou Autre',
      },
      { line: 2, column: 'titre', reason: 'Il faut au moins 5 caractères.' },
      { line: 2, column: 'texte', reason: 'Il faut au moins 20 caractères.' },
    ]);
  });

  it('has its faults in English under an English first line', () => {
    const { faults } = read(`id,kind,title,body,role,place,received at\n ,Avis,Non,,maire,Atlantide,hier\n`);
    expect(faults.map(({ column, reason }) => `${column}: ${reason}`)).toEqual([
      'id: it is missing: without it, a second import would write the line again',
      'received at: "hier" is not a date such as 2026-11-23 or 23/11/2026 09:30',
      'kind: "Avis" is none of Strategy, Action, Regional suggestion, Data, Service, Code or Other',
      'role: "maire" is none of Job seeker, Counsellor, Recruiter, Association or Other',
      'place: "Atlantide" is no place of France: write its INSEE code',
      'title: At least 5 characters are needed.',
      'body: At least 20 characters are needed.',
    ]);
  });

  it('has an id of at most 200 characters', () => {
    const line = (length: number): string => `${HEAD}\n${'x'.repeat(length)},Action,Appeler le boulanger,${BODY}\n`;
    expect(read(line(200)).faults).toEqual([]);
    expect(read(line(201)).faults).toEqual([{ line: 2, column: 'id', reason: 'il dépasse 200 caractères' }]);
  });

  it('may leave out its last cells where they are empty', () => {
    const { contributions, faults } = read(`${HEAD},lieu,nom\nc-1,Action,Appeler le boulanger,${BODY}\nc-2,Action\n`);
    expect(contributions.map(({ externalId, given }) => [externalId, given.placeCode, given.contributorName])).toEqual([
      ['c-1', null, null],
    ]);
    expect(faults.map(({ line, column }) => [line, column])).toEqual([
      [3, 'titre'],
      [3, 'texte'],
    ]);
  });

  it('may have empty cells after the last column, and no further words', () => {
    const line = `c-1,Action,Appeler le boulanger,${BODY}`;
    expect(read(`${HEAD},,\n${line},, ,,\n`)).toMatchObject({ contributions: [{ externalId: 'c-1' }], faults: [] });
    expect(read(`${HEAD},,\n`).header.notRead).toEqual([]);
    expect(read(`${HEAD}\n${line}, puis attendre\n`).faults).toEqual([
      {
        line: 2,
        column: null,
        reason:
          '5 cellules, alors que la première ligne en a 4 : mettez entre guillemets la cellule qui contient le séparateur',
      },
    ]);
  });
});

describe('a contributions file', () => {
  const line = (id: string): string => `${id},Action,Appeler le boulanger,${BODY}`;

  it.each([',', ';', '\t'])('is read with its own delimiter: %j', (delimiter) => {
    const { contributions, encoding } = read([HEAD, line('c-1')].join('\n').replaceAll(',', delimiter));
    expect(contributions.map(({ externalId }) => externalId)).toEqual(['c-1']);
    expect(encoding).toBe('UTF-8');
  });

  it('is refused where it is empty', () => {
    expect(() => read('\n')).toThrow(
      new ContributionsFileError(1, { fr: 'le fichier est vide', en: 'the file is empty' }, 'fr'),
    );
  });

  it.each([
    [
      'id,titre,couleur',
      'ligne 1 : il manque les colonnes « catégorie », « explication ». Il y a : « id », « titre », « couleur »',
    ],
    [
      'sep=;\nid;titre;catégorie',
      'ligne 2 : il manque la colonne « explication ». Il y a : « id », « titre », « catégorie »',
    ],
    ['id,kind,title', 'line 1: the column "body" is missing. There is: "id", "kind", "title"'],
    [
      'type,titre,texte,titre',
      'ligne 1 : il manque la colonne « identifiant ». Il y a : « type », « titre », « texte », « titre »',
    ],
    [`${HEAD},intitulé`, 'ligne 1 : les colonnes « titre » et « intitulé » veulent dire la même chose (titre)'],
    [`${HEAD}\nc-1,"Action`, 'ligne 2 : un guillemet (") est ouvert et jamais fermé. La suite n’est pas lue.'],
    [`${HEAD}\n\0`, 'ligne 2 : un caractère n’est pas en UTF-8. Enregistrez à nouveau le fichier en UTF-8.'],
  ])('is refused as a whole in its own language: %j', (text, message) => {
    expect(() => read(text)).toThrow(new Error(message));
  });

  it('keeps the first of two lines with one id, and tells the faults in order', () => {
    const { contributions, faults } = read(
      [HEAD, line('c-1'), line('c-2'), line('c-1'), 'c-3,Action,Non,Court', line('c-2')].join('\n'),
    );
    expect(contributions.map(({ line: at, externalId }) => [at, externalId])).toEqual([
      [2, 'c-1'],
      [3, 'c-2'],
    ]);
    expect(faults.map(({ line: at, column, reason }) => `${at} ${column} ${reason}`)).toEqual([
      '4 id « c-1 » est déjà à la ligne 2',
      '5 titre Il faut au moins 5 caractères.',
      '5 texte Il faut au moins 20 caractères.',
      '6 id « c-2 » est déjà à la ligne 3',
    ]);
  });
});

describe('the plan of a contributions import', () => {
  const cells = { lieu: 'Lyon', date: '2026-11-22', couleur: 'bleu' };
  const stored = (changes: Partial<Imported> = {}): Imported => ({
    ...{ externalId: 'c-1', kind: 'ACTION', title: 'Appeler le boulanger', body: BODY, usefulWhen: 'le soir' },
    ...{ placeCode: '69123', link: null, contributorRole: null, contributorName: null, contributorEmail: null },
    ...{ mayBeNamed: false, receivedAt: new Date('2026-11-21T23:00:00Z') },
    ...changes,
  });
  const plan = (...rows: Imported[]) => planImport(withCells(cells), rows);

  it('adds what was not imported before', () => {
    const { added, unchanged, different, notRead, encoding, faults, language } = plan(stored({ externalId: 'c-2' }));
    expect(added.map(({ externalId }) => externalId)).toEqual(['c-1']);
    expect({ unchanged, different, notRead, encoding, faults, language }).toEqual({
      ...{ unchanged: 0, different: [], notRead: ['couleur'], encoding: 'UTF-8', faults: [], language: 'fr' },
    });
  });

  it('leaves alone what the file says again, and compares no column that it does not have', () => {
    const { added, unchanged, different } = plan(stored());
    expect([added, unchanged, different]).toEqual([[], 1, []]);
  });

  it('tells the columns that say otherwise, by the names of the file', () => {
    const rows = stored({ title: 'Autre', placeCode: null, receivedAt: new Date('2026-11-20T23:00:00Z') });
    expect(plan(rows)).toMatchObject({
      added: [],
      unchanged: 0,
      different: [{ line: 2, externalId: 'c-1', columns: ['titre', 'lieu', 'date'] }],
    });
  });

  it('compares dates without their seconds', () => {
    const seconds = planImport(withCells({ ...cells, date: '2026-11-22 00:00:59' }), [stored()]);
    const minutes = planImport(withCells({ ...cells, date: '2026-11-22 00:01:00' }), [stored()]);
    expect([seconds.unchanged, minutes.unchanged]).toEqual([1, 0]);
  });

  it('compares no date where the file gives none', () => {
    expect(planImport(withCells({ lieu: 'Lyon', date: '' }), [stored()]).unchanged).toBe(1);
  });
});
