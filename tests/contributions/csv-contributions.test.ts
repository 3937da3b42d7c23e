import { readContributions } from '../../api/contributions/intake/csv/contribution';
import { ContributionsFileError } from '../../api/contributions/intake/csv/file';
import { planImport } from '../../api/contributions/intake/csv/import-plan';
import type { Imported } from '../../api/contributions/intake/csv/import-plan';
import { PlaceNamesIndex } from '../../api/contributions/intake/csv/places';
import { PlaceTree } from '../../api/reference/places/place-tree.rules';
import { fixtureWorld } from '../targeting/language/fixture-world';

const commune = (code: string, label: string, population: number) =>
  ({ code, label, kind: 'COMMUNE', parentCode: null, population }) as const;
const around = {
  world: fixtureWorld(),
  places: new PlaceNamesIndex(
    new PlaceTree([
      commune('69123', 'Lyon', 522_000),
      ...[6, 5, 4, 3, 2, 1].map((number) => commune(`9300${number}`, 'Saint-Denis', number)),
      commune('72181', 'Le Mans', 10),
      commune('17300', 'Le Mans', 5),
    ]),
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
    [{ role: 'maire' }, [`role: "maire" is none of Demandeur d'emploi, Conseiller, Recruteur, Association ou Autre`]],
    [{ 'may be named': 'bof' }, ['may be named: "bof" is none of oui ou non']],
    [{ lieu: 'Nulle-Part' }, ['lieu: "Nulle-Part" is no place of France: write its INSEE code']],
    [{ lieu: 'Le Mans' }, ['lieu: "Le Mans" is the name of 2 places: write the INSEE code (72181, 17300)']],
    [
      { lieu: 'Saint-Denis' },
      ['lieu: "Saint-Denis" is the name of 6 places: write the INSEE code (93006, 93005, 93004, 93003, 93002, ...)'],
    ],
    [{ date: 'hier' }, ['date: "hier" is not a date such as 2026-11-23 or 23/11/2026 09:30']],
    [{ date: '2026-11-23T12:00:01Z' }, ['date: "2026-11-23T12:00:01Z" is in the future']],
    [{ date: '2026-11-23T12:00:00Z' }, []],
    [{ mail: 'lou' }, ['mail: This e-mail address is not valid.']],
    [{ nom: 'x'.repeat(121) }, ['nom: At most 120 characters.']],
    [{ url: 'ici' }, ['url: This link must be a full address, such as https://www.example.org.']],
  ])('with %j has the faults %j', (cells, expected) => {
    expect(reasons(cells)).toEqual(expected);
  });

  it('has its needed cells', () => {
    const { faults, contributions } = read(`${HEAD}\n ,Avis,Non,Court\n`);
    expect(contributions).toEqual([]);
    expect(faults).toEqual([
      { line: 2, column: 'id', reason: 'it is missing: without it, a second import would write the line again' },
      {
        line: 2,
        column: 'type',
        reason: '"Avis" is none of Stratégie, Action, Suggestion régionale, Données, Service, Code ou Autre',
      },
      { line: 2, column: 'titre', reason: 'At least 5 characters are needed.' },
      { line: 2, column: 'texte', reason: 'At least 20 characters are needed.' },
    ]);
  });

  it('has an id of at most 200 characters', () => {
    const line = (length: number): string => `${HEAD}\n${'x'.repeat(length)},Action,Appeler le boulanger,${BODY}\n`;
    expect(read(line(200)).faults).toEqual([]);
    expect(read(line(201)).faults).toEqual([{ line: 2, column: 'id', reason: 'it is longer than 200 characters' }]);
  });

  it('may have fewer cells than the first line, or blank ones more, as Excel writes it', () => {
    const sound = `c-1,Action,Appeler le boulanger,${BODY}`;
    for (const written of [sound, `${sound},,`, `${sound},`])
      expect(read(`${HEAD},lieu,lien\n${written}\n`)).toMatchObject({
        faults: [],
        contributions: [{ given: { placeCode: null, link: null } }],
      });
    expect(read(`${HEAD}\n${sound},,,\n`).faults).toEqual([]);
    expect(read(`${HEAD}\nc-1,Action\n`).faults.map(({ column }) => column)).toEqual(['titre', 'texte']);
  });

  it('has no more written cells than the first line', () => {
    expect(read(`${HEAD}\nc-1,Action,Appeler le boulanger,${BODY},encore\n`).faults).toEqual([
      { line: 2, column: null, reason: '5 cells, where the first line has 4' },
    ]);
  });

  it('is told the words that are known in the language of the file', () => {
    const english = read(`id,kind,title,body,role\nc-1,Opinion,Call the baker,${BODY},mayor\n`);
    expect(english.faults.map(({ reason }) => reason)).toEqual([
      '"Opinion" is none of Strategy, Action, Regional suggestion, Data, Service, Code or Other',
      '"mayor" is none of Job seeker, Counsellor, Recruiter, Association or Other',
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

  it.each(['sep=;', '"sep=;"', 'SEP=;'])('is read below the line that tells Excel the delimiter: %s', (first) => {
    const { contributions, faults } = read(
      [first, HEAD, line('c-1'), 'c-2,Action,Non,'].join('\r\n').replaceAll(',', ';'),
    );
    expect(contributions.map(({ line: at, externalId }) => [at, externalId])).toEqual([[3, 'c-1']]);
    expect(faults.map(({ line: at }) => at)).toEqual([4, 4]);
    expect(() => read('sep=|\nid|titre\n')).toThrow('line 2: the column "kind", "body" is missing');
  });

  it('is refused where it is empty', () => {
    expect(() => read('\n')).toThrow(new ContributionsFileError('line 1: the file is empty'));
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
      '4 id "c-1" was already on line 2',
      '5 titre At least 5 characters are needed.',
      '5 texte At least 20 characters are needed.',
      '6 id "c-2" was already on line 3',
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
    const { added, unchanged, different, notRead, encoding, faults } = plan(stored({ externalId: 'c-2' }));
    expect(added.map(({ externalId }) => externalId)).toEqual(['c-1']);
    expect({ unchanged, different, notRead, encoding, faults }).toEqual({
      ...{ unchanged: 0, different: [], notRead: ['couleur'], encoding: 'UTF-8', faults: [] },
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

  it('compares no date where the file gives none', () => {
    expect(planImport(withCells({ lieu: 'Lyon', date: '' }), [stored()]).unchanged).toBe(1);
  });
});
