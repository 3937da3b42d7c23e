import { RomeFileError, readRome } from '../../api/reference/jobs/rome-files.rules';
import type { OfficialRome } from '../../api/reference/jobs/rome-files.rules';
import { planRome } from '../../api/reference/jobs/rome-plan.rules';
import type { StoredTitle } from '../../api/reference/jobs/rome-plan.rules';

const CODES = 'code_rome,libelle_rome\nM1805,Études informatiques\nD1102,  Boulangerie   fine \n';
const TITLES =
  'code_ogr,libelle_appellation_long,code_rome,classification\n' +
  '14156,Développeur / Développeuse web,M1805,PRINCIPALE\n' +
  '11573,Boulanger / Boulangère,D1102,SYNONYME\n';
const official = (): OfficialRome => readRome({ codes: CODES, titles: TITLES });

const faultOf = (files: { codes?: string; titles?: string }): string => {
  try {
    readRome({ codes: CODES, titles: TITLES, ...files });
    return 'no fault';
  } catch (error) {
    return error instanceof RomeFileError ? error.message : `another error: ${String(error)}`;
  }
};

describe('the official files of the ROME', () => {
  it('give groups and titles, without spaces too many', () => {
    expect(official()).toEqual({
      groups: [
        { code: 'M1805', label: 'Études informatiques' },
        { code: 'D1102', label: 'Boulangerie fine' },
      ],
      titles: [
        { ogr: '14156', label: 'Développeur / Développeuse web', jobGroupCode: 'M1805', principal: true },
        { ogr: '11573', label: 'Boulanger / Boulangère', jobGroupCode: 'D1102', principal: false },
      ],
    });
  });

  it('may begin with a mark, and have blank lines and more columns', () => {
    const codes = '\uFEFFx,code_rome,libelle_rome\n1,M1805,Études\n\n2,D1102,Pain\n';
    expect(readRome({ codes, titles: TITLES }).groups).toHaveLength(2);
  });

  it.each<[string, { codes?: string; titles?: string }, string]>([
    ['no row', { codes: 'code_rome,libelle_rome\n' }, 'codes file, line 1: there is no row'],
    [
      'missing columns',
      { titles: 'code_ogr,code_rome\n1,M1805\n' },
      'titles file, line 1: the column libelle_appellation_long, classification is missing',
    ],
    [
      'a code that is no ROME code',
      { codes: `${CODES}M18,Pain\n` },
      'codes file, line 4: "M18" is not a ROME code such as M1805',
    ],
    ['a ROME code inside another', { codes: `${CODES}XM1805,Pain\n` }, expect.stringContaining('"XM1805"') as never],
    ['a ROME code that goes on', { codes: `${CODES}M18055,Pain\n` }, expect.stringContaining('"M18055"') as never],
    ['a code of no domain', { codes: `${CODES}O1805,Pain\n` }, expect.stringContaining('"O1805"') as never],
    ['a group twice', { codes: `${CODES}M1805,Pain\n` }, 'codes file, line 4: the code "M1805" comes twice'],
    ['a group without label', { codes: `${CODES}M1806,\n` }, 'codes file, line 4: the label is empty'],
    [
      'a label that is too long',
      { codes: `${CODES}M1806,${'x'.repeat(301)}\n` },
      'codes file, line 4: the label is longer than 300 characters',
    ],
    ['a longest label', { codes: `${CODES}M1806,${'x'.repeat(300)}\n` }, 'no fault'],
    [
      'a title whose code is none',
      { titles: `${TITLES}a1,Pain,M1805,\n` },
      'titles file, line 4: "a1" is not an OGR code such as 14156',
    ],
    ['a code that ends in a letter', { titles: `${TITLES}1a,Pain,M1805,\n` }, expect.stringContaining('"1a"') as never],
    ['a code of ten digits', { titles: `${TITLES}1234567890,Pain,M1805,\n` }, expect.stringContaining('OGR') as never],
    ['a title twice', { titles: `${TITLES}14156,Pain,M1805,\n` }, 'titles file, line 4: the code "14156" comes twice'],
    ['a title without label', { titles: `${TITLES}1,,M1805,\n` }, 'titles file, line 4: the label is empty'],
    [
      'a title of an unknown group',
      { titles: `${TITLES}1,Pain,M1899,\n` },
      'titles file, line 4: the group "M1899" is not in the codes file',
    ],
    [
      'a character that is not UTF-8',
      { codes: `${CODES}M1806,\uFFFD\n` },
      'codes file, line 4: a character is not UTF-8',
    ],
    ['a NUL', { codes: `\0${CODES}` }, 'codes file, line 1: a character is not UTF-8'],
    [
      'a quote that never ends',
      { codes: `${CODES}M1806,"Pain\n` },
      expect.stringMatching(/^codes file, line \d: Quote/) as never,
    ],
    [
      'a cell too many',
      { titles: `${TITLES}1,Pain,M1805,,\n` },
      expect.stringMatching(/^titles file, line 4: Invalid Record/) as never,
    ],
  ])('with %s say the fault', (_what, files, expected) => {
    expect(faultOf(files)).toEqual(expected);
  });
});

describe('the plan of a ROME import', () => {
  const title = (changes: Partial<StoredTitle>): StoredTitle => ({
    ...{ id: 't', ogr: '14156', label: 'Développeur / Développeuse web', jobGroupCode: 'M1805', usual: true },
    ...{ masculine: 'Développeur web', feminine: 'Développeuse web', search: '| developeur web |' },
    ...changes,
  });
  const groups = [
    { code: 'M1805', label: 'Études informatiques', labelEn: 'Software studies', domain: 'M' },
    { code: 'A1101', label: 'Élevage', labelEn: null, domain: 'A' },
  ];

  it('adds what is new, keeps the English labels, and keeps what is gone', () => {
    expect(planRome({ groups, titles: [] }, official()).groups).toEqual({
      added: [{ code: 'D1102', label: 'Boulangerie fine', labelEn: null, domain: 'D' }],
      changed: [],
      gone: [groups[1]],
      unchanged: 1,
    });
  });

  it('tells a changed label, with what it was', () => {
    const before = { code: 'M1805', label: 'Études', labelEn: 'Studies', domain: 'M' };
    const { changed, unchanged } = planRome({ groups: [before], titles: [] }, official()).groups;
    expect(changed).toEqual([{ before, after: { ...before, label: 'Études informatiques' } }]);
    expect(unchanged).toBe(0);
  });

  it('adds a title as usual where it names its group', () => {
    const { added } = planRome({ groups: [], titles: [] }, official()).titles;
    expect(added.map(({ ogr, usual, masculine }) => [ogr, usual, masculine])).toEqual([
      ['14156', true, 'Développeur web'],
      ['11573', false, 'Boulanger'],
    ]);
  });

  it('keeps whether a stored title is usual, and leaves it alone where nothing changes', () => {
    const stored = planRome({ groups: [], titles: [] }, official()).titles.added.map((row, index) => ({
      ...row,
      id: `t-${index}`,
      usual: index === 1,
    }));
    const plan = planRome({ groups: [], titles: stored }, official()).titles;
    expect(plan).toEqual({ added: [], changed: [], gone: [], unchanged: 2 });
  });

  it('makes a usual title typed in by hand the official one of the same words and group, once', () => {
    const typed = title({ ogr: null, label: 'boulanger / boulangère', jobGroupCode: 'D1102' });
    const elsewhere = title({ id: 'u', ogr: null, label: 'Boulanger / Boulangère', jobGroupCode: 'M1805' });
    const twice = {
      ...official(),
      titles: [
        ...official().titles,
        { ogr: '2', label: 'Boulanger / Boulangère', jobGroupCode: 'D1102', principal: false },
      ],
    };
    const { changed, added, gone } = planRome({ groups: [], titles: [typed, elsewhere] }, twice).titles;
    expect(changed.map(({ before, after }) => [before.id, after.ogr, after.usual])).toEqual([['t', '11573', true]]);
    expect(added.map(({ ogr }) => ogr)).toEqual(['14156', '2']);
    expect(gone).toEqual([]);
  });

  it('keeps an official title that is gone', () => {
    const old = title({ ogr: '99' });
    expect(planRome({ groups: [], titles: [old] }, official()).titles.gone).toEqual([old]);
  });
});
