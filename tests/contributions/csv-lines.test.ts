import { headerOf, knownNames, languageOf } from '../../api/contributions/intake/csv/columns';
import { readContributions } from '../../api/contributions/intake/csv/contribution';
import { momentIn } from '../../api/contributions/intake/csv/moments';
import { PlaceNamesIndex } from '../../api/contributions/intake/csv/places';
import { PlaceTree } from '../../api/reference/places/place-tree.rules';
import { placeKey, searchText } from '../../api/reference/words/normalise.rules';
import { fixtureWorld } from '../targeting/language/fixture-world';

const commune = (code: string, label: string, postalCodes: string[] = []) => ({
  ...({ code, label, kind: 'COMMUNE', parentCode: null, population: 10 } as const),
  search: searchText([placeKey(label), ...postalCodes]),
});
const PLACES = [
  commune('69123', 'Lyon', ['93066']),
  commune('93066', 'Saint-Denis'),
  commune('01053', 'Bourg', ['01000']),
  commune('72181', 'Le Mans'),
  commune('17300', 'Le Mans'),
];
const around = {
  world: fixtureWorld(),
  places: new PlaceNamesIndex(new PlaceTree(PLACES), PLACES),
  now: new Date('2026-11-23T12:00:00Z'),
};
const BODY = 'Le patron est au fournil avant six heures.';
const read = (head: string, cells: string) =>
  readContributions(Buffer.from(`${head}\nc-1,Action,Appeler le boulanger,${BODY},${cells}`), around);
const placesOf = (column: string, cell: string) =>
  read(`id,kind,title,body,${column}`, cell).contributions.map(({ given }) => given.placeCode);

describe('the faults of a line of a contributions file', () => {
  const inEnglish = (column: string, cell: string) =>
    read(`id,kind,title,body,${column}`, cell).faults.map(({ reason }) => reason);

  it.each([
    ['received at', '2027-01-01', '"2027-01-01" is in the future'],
    ['place', 'Nowhere', '"Nowhere" is no place of France: write its INSEE code'],
    ['place', 'Le Mans (93066)', '"Le Mans (93066)" is no place of France. Perhaps: 72181 Le Mans, 17300 Le Mans'],
    [
      'place',
      'Le Mans',
      '"Le Mans" is the name of 2 places: write the one that is meant (72181 Le Mans, 17300 Le Mans)',
    ],
    [
      'place',
      '93066',
      '"93066" is the INSEE code of 93066 Saint-Denis and the postal code of 69123 Lyon: write one of them so, or name the column "INSEE code" or "Postal code"',
    ],
    ['place', '1053', '"1053" is no code: the spreadsheet has probably dropped the zero of 01053 (01053 Bourg)'],
    [
      'place',
      'Lyon + Saint-Denis',
      '"Lyon + Saint-Denis" names several places: write only one, leave the cell empty if the advice holds everywhere',
    ],
  ])('say in English what is wrong with a %s: %s', (column, cell, reason) => {
    expect(inEnglish(column, cell)).toEqual([reason]);
  });

  it('say in English what is wrong with the line', () => {
    expect(inEnglish('name', `Lou,, ,Ada`)).toEqual([
      '8 cells, where the first line has 5: put the cell that holds the delimiter in quotes',
    ]);
    const [long = ''] = readContributions(
      Buffer.from(`id,kind,title,body\n${'x'.repeat(201)},Action,Appeler,${BODY}`),
      around,
    ).faults.map(({ reason }) => reason);
    expect(long).toBe('it is longer than 200 characters');
    const line = `c-1,Action,Appeler le boulanger,${BODY}`;
    expect(readContributions(Buffer.from(`id,kind,title,body\n${line}\n${line}`), around).faults).toMatchObject([
      { line: 3, reason: '"c-1" was already on line 2' },
    ]);
    expect(() => readContributions(Buffer.from(''), around)).toThrow('le fichier est vide');
  });

  it('say of an empty cell that it is empty', () => {
    expect(
      readContributions(Buffer.from(`id,type,titre,texte\nc-1, ,Appeler,${BODY}`), around).faults.map(
        ({ reason }) => reason,
      ),
    ).toEqual([expect.stringMatching(/^la cellule est vide : écrivez Stratégie, Action/)]);
  });

  it('tell a cell once', () => {
    const text = `id,type,titre,texte,lieu\nc-1,Suggestion régionale,Appeler,${BODY},Nulle-Part`;
    expect(readContributions(Buffer.from(text), around).faults).toMatchObject([{ column: 'lieu' }]);
  });

  it('tell the place, where its postal code says nothing either', () => {
    expect(read('id,kind,title,body,place,postal code', 'Nowhere,00000').faults).toMatchObject([
      { column: 'place', reason: '"Nowhere" is no place of France: write its INSEE code' },
    ]);
  });
});

describe('the place of a line of a contributions file', () => {
  it.each([
    ['INSEE code', '93066', ['93066']],
    ['Code INSEE', '93066', ['93066']],
    ['Postal code', '93066', ['69123']],
    ['place', '93066', []],
  ])('is meant by its column "%s": %s', (column, cell, codes) => {
    expect(placesOf(column, cell)).toEqual(codes);
  });
});

describe('the names of the columns of a contributions file', () => {
  it.each([
    'Reçu(e) le',
    'Reçu·e le',
    'Peut être cité·e',
    'Peut être cité-e',
    'Créé.e le',
    'CRÉÉ(E) LE',
    'contributeur·rice',
    'Contributeur(rice)',
    'Titre (fr)',
    'Title (EN)',
    'E-mail',
  ])('are known in every form: %s', (name) => {
    expect(knownNames([name])).toBe(1);
  });

  it.each(['Reçu·es·x le', 'Titre (de)', 'le (e)', 'titres·e'])('are no other words: %s', (name) => {
    expect(knownNames([name])).toBe(0);
  });

  it('say the language of the file, which is French where none tells', () => {
    expect(languageOf(['id', 'kind', 'title', 'titre'])).toBe('en');
    expect(languageOf(['id', 'titre', 'texte', 'title'])).toBe('fr');
    expect(languageOf(['id', 'title', 'titre'])).toBe('fr');
    expect(languageOf(['id', 'situation', 'type'])).toBe('fr');
    expect(languageOf(['id', 'site', 'kind'])).toBe('en');
  });

  it('leave blank cells out of what is not read, and of what there is', () => {
    expect(headerOf({ line: 1, cells: ['id', 'type', 'titre', 'texte', ' ', 'Âge'] }).notRead).toEqual(['Âge']);
    expect(() => headerOf({ line: 1, cells: ['id', ' ', '', 'type', 'titre'] })).toThrow(
      'There is: "id", "type", "titre"',
    );
  });
});

describe('the moment of a line of a contributions file', () => {
  it.each([
    ['23/11/2026   9h30', '2026-11-23T08:30:00.000Z'],
    ['23/11/2026 1:05 pm', '2026-11-23T12:05:00.000Z'],
    ['23/11/2026 0:05 pm', undefined],
    ['23/11/2026 12:05 p.m.', '2026-11-23T11:05:00.000Z'],
    ['2026-11-23 09:30:15-03:30', '2026-11-23T13:00:15.000Z'],
    ['2026-11-23 09:30:15-03', '2026-11-23T12:30:15.000Z'],
    ['2026-11-23 09:30:15+02', '2026-11-23T07:30:15.000Z'],
    ['2026-11-23 09:30:15GMT', '2026-11-23T09:30:15.000Z'],
    ['2026-11-23 09:30:61', undefined],
  ])('is %s: %s', (cell, moment) => {
    expect(momentIn(cell)?.toISOString()).toBe(moment);
  });
});
