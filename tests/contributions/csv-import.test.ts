import { readFileSync } from 'node:fs';
import type { ContributionsImportService } from '../../api/contributions/intake/contributions-import.service';
import { startApi } from '../support/api';
import type { TestApi } from '../support/api';
import { signedIn } from '../support/staff';
import { read } from './contribution.factory';

const FILE = 'tests/contributions/csv/airtable-export.csv';
const EXPORT = readFileSync(FILE);
const HEADER = 'id,kind,title,body,useful when,place,link,role,name,e-mail,may be named,received at';
const BODY = 'Vingt caractères au moins, pour un conseil entier.';
const file = (...lines: string[]): Buffer => Buffer.from([HEADER, ...lines].join('\n'));
/** A valid line, with the changes of a test. */
const line = (
  id: string,
  changes: Partial<
    Record<'kind' | 'title' | 'body' | 'place' | 'link' | 'role' | 'email' | 'named' | 'at', string>
  > = {},
): string =>
  [
    id,
    changes.kind ?? 'Action',
    changes.title ?? 'Un conseil',
    changes.body ?? BODY,
    '',
    changes.place ?? '',
    changes.link ?? '',
    changes.role ?? '',
    '',
    changes.email ?? '',
    changes.named ?? '',
    changes.at ?? '',
  ]
    .map((cell) => `"${cell}"`)
    .join(',');

describe('the import of contributions', () => {
  let api: TestApi;
  let imports: ContributionsImportService;
  beforeAll(async () => {
    api = await startApi();
    imports = api.app.areas.contributions.imports;
  });
  beforeEach(async () => {
    await api.app.database.query('TRUNCATE contribution CASCADE');
  });
  afterAll(async () => api.stop());

  const rows = async () =>
    api.app.database.query<Record<string, unknown>[]>('SELECT * FROM contribution ORDER BY external_id');
  const faultOf = async (...lines: string[]) => (await imports.plan(file(...lines))).faults;

  it('plans without writing', async () => {
    const { added, faults, notRead, encoding } = await imports.plan(EXPORT);
    expect(added.map(({ externalId }) => externalId)).toEqual(['recA1', 'recA2', 'recA3', 'recA4', 'recA5', 'recA6']);
    expect([faults, notRead, encoding]).toEqual([[], ['Statut interne'], 'UTF-8']);
    expect(await rows()).toEqual([]);
  });

  it('keeps the text unchanged, with place, contributor and day', async () => {
    await imports.apply(EXPORT);
    const [first, second, third, , fifth] = await rows();
    expect(first).toMatchObject({
      kind: 'ACTION',
      source: 'IMPORT',
      status: 'RECEIVED',
      useful_when: "Quand l'emploi est à plus de 30 km",
      place_code: '87085',
      contributor_role: 'COUNSELLOR',
      contributor_email: 'a@example.org',
      may_be_named: true,
    });
    expect(first?.['body']).toMatch(/^Le calcul .* :\r\non prend/);
    expect(first?.['received_at']).toEqual(new Date('2019-03-14T09:05:00Z'));
    expect(second).toMatchObject({
      kind: 'STRATEGY',
      place_code: 'reg-76',
      useful_when: null,
      contributor_name: null,
      may_be_named: false,
    });
    // Summer time in France.
    expect(second?.['received_at']).toEqual(new Date('2019-05-01T22:00:00Z'));
    expect(third).toMatchObject({ kind: 'REGIONAL_SUGGESTION', place_code: '87085', may_be_named: false });
    expect(fifth).toMatchObject({
      kind: 'SERVICE',
      place_code: '93066',
      received_at: new Date('2020-02-03T09:00:00Z'),
    });
    expect(fifth?.['body']).toContain('"comme neuve", à rendre');
  });

  it('adds contributions to the queue with deadlines from today, each with its history', async () => {
    await imports.apply(EXPORT);
    const moderator = await signedIn(api, 'MODERATOR');
    const { data } = await moderator.send(
      '{ contributions { total items { id source dueAt history { actor action } } } }',
    );
    expect(data.contributions.total).toBe(6);
    for (const item of data.contributions.items)
      expect(item).toMatchObject({
        source: 'IMPORT',
        dueAt: '2026-11-30T09:00:00.000Z',
        history: [{ actor: 'System', action: 'contribution.import' }],
      });
  });

  it('gives points for a place with few recommendations to the contributions for it, and to no others', async () => {
    await imports.apply(file(line('1', { place: '69123' }), line('2'), line('3', { place: '69123' })));
    const points = { place: 4 };
    expect((await rows()).map((row) => row['priority_parts'])).toEqual([points, {}, points]);
  });

  it('writes nothing when it is repeated', async () => {
    await imports.apply(EXPORT);
    const before = await rows();
    const { added, unchanged, different } = await imports.apply(EXPORT);
    expect([added.length, unchanged, different.length]).toEqual([0, 6, 0]);
    expect(await rows()).toEqual(before);
  });

  it('reports a changed line of an imported contribution, and keeps its text', async () => {
    await imports.apply(EXPORT);
    const before = await rows();
    const changed = Buffer.from(
      EXPORT.toString('utf8')
        .replace('Viser les remplacements', 'Chercher les remplacements')
        .replace('02/05/2019', '03/05/2019'),
    );
    const { added, unchanged, different } = await imports.apply(changed);
    expect([added.length, unchanged, different]).toEqual([
      0,
      5,
      [{ line: 4, externalId: 'recA2', columns: ['Titre', 'Reçue le'] }],
    ]);
    expect(await rows()).toEqual(before);
  });

  it('adds new lines to those already imported', async () => {
    await imports.apply(file(line('one')));
    const { added, unchanged } = await imports.apply(file(line('two'), line('one')));
    expect([added.map(({ externalId }) => externalId), unchanged]).toEqual([['two'], 1]);
  });

  it('writes each line once in two concurrent imports', async () => {
    const lines = Array.from({ length: 450 }, (_, index) => line(`id-${index}`, { title: `Conseil ${index}` }));
    const steps: [number, number][] = [];
    const both = await Promise.all([
      imports.apply(file(...lines), { onProgress: (done, total) => steps.push([done, total]) }),
      imports.apply(file(...lines)),
    ]);
    expect(both.map(({ added }) => added.length).toSorted((one, other) => one - other)).toEqual([0, 450]);
    expect(await rows()).toHaveLength(450);
    expect(steps.length === 0 || steps.at(-1)?.[0] === 450).toBe(true);
  });

  it.each([
    ['a kind that is none', line('x', { kind: 'Recette' }), 'kind', '"Recette" is none of Strategy'],
    ['a short title', line('x', { title: 'Non' }), 'title', 'At least 5 characters are needed.'],
    ['a long text', line('x', { body: 'a'.repeat(5001) }), 'body', 'At most 5000 characters.'],
    ['an unknown place', line('x', { place: 'Atlantide' }), 'place', '"Atlantide" is no place of France'],
    ['a place of many', line('x', { place: 'Saint-Denis' }), 'place', '"Saint-Denis" is the name of'],
    [
      'a région that two communes are called after',
      line('x', { place: 'Bretagne' }),
      'place',
      '"Bretagne" is the name of 3 places: write the one that is meant (reg-53 Bretagne, ',
    ],
    ['a regional suggestion without its place', line('x', { kind: 'suggestion régionale' }), 'place', 'Say where'],
    ['a link that is none', line('x', { link: 'lou@example.org' }), 'link', 'This link must be'],
    ['a role that is none', line('x', { role: 'Pilote' }), 'role', '"Pilote" is none of'],
    ['an address that is none', line('x', { email: 'a@b' }), 'e-mail', 'not valid'],
    ['neither yes nor no', line('x', { named: 'peut-être' }), 'may be named', '"peut-être" is none of yes or no'],
    ['a day that is none', line('x', { at: '31/02/2020' }), 'received at', '"31/02/2020" is not a date'],
    ['a day written the American way', line('x', { at: '12/25/2020' }), 'received at', 'is not a date'],
    ['a day to come', line('x', { at: '2026-12-24' }), 'received at', 'is in the future'],
    ['a line without an id', line(' '), 'id', 'it is missing'],
  ])('refuses %s with line and column, and imports the other lines', async (...[, broken, column, reason]) => {
    const bytes = file(line('before'), broken, line('after'));
    const { added, faults } = await imports.apply(bytes);
    expect(faults).toEqual([{ line: 3, column, reason: expect.stringContaining(reason) }]);
    expect(added.map(({ externalId }) => externalId)).toEqual(['before', 'after']);
  });

  it('gives the line of a short row after multi-line cells and blank lines', async () => {
    const faults = await faultOf(line('one', { body: `${BODY}\nEncore.\nEncore.` }), '', 'two,Action');
    expect(faults.map(({ line: at, column }) => [at, column])).toEqual([
      [6, 'title'],
      [6, 'body'],
    ]);
  });

  it('imports a file of a French spreadsheet: delimiter named first, last cells left out, seconds, inclusive and plural forms', async () => {
    const text = [
      'sep=;',
      'Identifiant;Catégorie;Titre;Explication;Vous êtes;Lieu;Reçue le',
      `a;Actions;Un conseil;${BODY};Demandeur·euse d'emploi;PACA;15/06/2018 10:05:33`,
      `b;Stratégies;Un conseil;${BODY};Conseiller·ère;Pierrefitte-sur-Seine`,
      `c;Action;Un conseil;${BODY};;69003`,
      `d;Action;Un conseil;${BODY};;1053`,
    ].join('\r\n');
    const { faults } = await imports.apply(Buffer.from(text));
    const written = await rows();
    expect(written.map((row) => [row['external_id'], row['contributor_role'], row['place_code']])).toEqual([
      ['a', 'JOB_SEEKER', 'reg-93'],
      ['b', 'COUNSELLOR', '93066'],
    ]);
    expect(written[0]?.['received_at']).toEqual(new Date('2018-06-15T08:05:33Z'));
    expect(faults.map(({ line: at, column, reason }) => `${at} ${column} ${reason}`)).toEqual([
      expect.stringContaining(
        '5 Lieu « 69003 » est le code INSEE de 69003 Albigny-sur-Saône (Rhône) et le code postal',
      ),
      expect.stringContaining('6 Lieu « 1053 » n’est aucun code : le tableur a sans doute retiré le zéro de 01053'),
    ]);
  });

  it('refuses the second line with the same id', async () => {
    expect(await faultOf(line('one'), line('one', { title: 'Un autre' }))).toEqual([
      { line: 3, column: 'id', reason: '"one" was already on line 2' },
    ]);
  });

  it.each([
    ['an empty file', '', 'ligne 1 : le fichier est vide'],
    [
      'a missing column',
      'id,kind,body\n1,Action,x',
      'line 1: the column "title" is missing. There is: "id", "kind", "body"',
    ],
    [
      'two columns for the same',
      'id,kind,title,titre,body\n',
      'line 1: the columns "title" and "titre" mean the same (title)',
    ],
    [
      'a quote never closed',
      `${HEADER}\n${line('one')}\ntwo,"Action,x`,
      'line 3: a quote (") is opened and never closed',
    ],
    [
      'a lone quote in a cell',
      `${HEADER}\n${line('one')}\ntwo,"Act"ion",x`,
      'line 3: a quote (") stands inside a quoted cell',
    ],
  ])('refuses %s as a whole, and writes nothing', async (_fault, text, message) => {
    await expect(imports.apply(Buffer.from(text))).rejects.toThrow(message);
    expect(await rows()).toEqual([]);
  });

  it('reads ISO-8859-1, and refuses invalid UTF-8', async () => {
    const latin = Buffer.from(
      file(line('one', { title: 'Élargir à côté', place: 'Nîmes' })).toString('utf8'),
      'latin1',
    );
    const { encoding, added } = await imports.plan(latin);
    expect([encoding, added[0]?.given.title, added[0]?.given.placeCode]).toEqual([
      'Windows-1252',
      'Élargir à côté',
      '30189',
    ]);
    const damaged = Buffer.concat([file(line('one', { title: 'Élargir à côté' })), Buffer.from([0x0a, 0xe9])]);
    await expect(imports.plan(damaged)).rejects.toThrow('line 3: a character is not UTF-8');
  });

  it('reads tabs and English headers in capitals, and prefers the widest of equal places', async () => {
    const text = `RECORD ID\tKind\tTITLE\tText\tPlace\n1\tdata\tFichier des zones\t${BODY}\tPARIS\n2\tAction\tUn conseil\t${BODY}\t69\n3\tAction\tUn conseil\t${BODY}\tMartinique`;
    const { added } = await imports.plan(Buffer.from(text));
    expect(added.map(({ given }) => [given.kind, given.placeCode])).toEqual([
      ['DATA', 'dep-75'],
      ['ACTION', 'dep-69'],
      ['ACTION', 'reg-02'],
    ]);
  });

  it('writes nothing when the database refuses the last row', async () => {
    await api.app.database.query(`ALTER TABLE contribution ADD CONSTRAINT no_last CHECK (external_id <> 'last')`);
    const lines = Array.from({ length: 250 }, (_, index) => line(`id-${index}`));
    try {
      await expect(imports.apply(file(...lines, line('last')))).rejects.toThrow('no_last');
      expect(await rows()).toEqual([]);
    } finally {
      await api.app.database.query('ALTER TABLE contribution DROP CONSTRAINT no_last');
    }
  });

  it('shows personal data in the text to moderators only', async () => {
    await imports.apply(file(line('one', { body: `${BODY} Appelez le 06 12 34 56 78.` })));
    const [row] = await rows();
    const [editor, moderator] = [await signedIn(api, 'EDITOR'), await signedIn(api, 'MODERATOR')];
    expect((await read(editor, String(row?.['id']), 'body')).body).toContain('[téléphone masqué]');
    expect((await read(moderator, String(row?.['id']), 'body')).body).toContain('06 12 34 56 78');
  });
});
