import { csvOf, fileDate } from '../../admin/back-office/src/lists/export/csv';
import { everyRow } from '../../admin/back-office/src/lists/export/everyRow';
import { fileName } from '../../admin/back-office/src/lists/export/fileName';

describe('The file of a list', () => {
  it('begins with a mark, parts cells with semicolons and lines with CRLF, and doubles quotes', () => {
    expect(
      csvOf([
        ['Titre', 'État'],
        ['Dire « oui »; "non"', 'été\n2'],
      ]),
    ).toBe('\uFEFF"Titre";"État"\r\n"Dire « oui »; ""non""";"été\n2"\r\n');
  });

  it.each(['=1+1', '+33 6', '-2', '@SUM(A1)', '\t=1', '\r=1', '  =1', '＝1', '－1', '\u00a0=1', '\n=1'])(
    'has no cell that a spreadsheet takes for a formula: %j',
    (text) => {
      expect(csvOf([[text]])).toBe(`\uFEFF"'${text}"\r\n`);
    },
  );

  it.each(['a=1', '2026', 'L’été - hiver', ''])('leaves other words as they are: %j', (text) => {
    expect(csvOf([[text]])).toBe(`\uFEFF"${text}"\r\n`);
  });

  it('writes days in the time of Paris, in summer and in winter', () => {
    expect(fileDate('2026-11-27T23:30:00.000Z')).toBe('28/11/2026 00:30');
    expect(fileDate('2026-07-01T06:05:00.000Z')).toBe('01/07/2026 08:05');
    expect(fileDate(null)).toBe('');
  });

  it('is named after the list and the day in Paris', () => {
    expect(fileName('Équipe & rôles', '2026-11-27T23:30:00.000Z')).toBe('equipe-roles-2026-11-28.csv');
  });
});

describe('Every row of a list', () => {
  const rowsTo = (count: number) => Array.from({ length: count }, (_, id) => ({ id: String(id) }));
  const pagesOf = (rows: { id: string }[]) => {
    const asked: number[] = [];
    const load = async (page: number, size: number) => {
      asked.push(page);
      return { data: rows.slice((page - 1) * size, page * size), total: rows.length };
    };
    return { asked, load };
  };

  it('is read page by page, and told of', async () => {
    const { asked, load } = pagesOf(rowsTo(250));
    const told: [number, number][] = [];
    const { rows, total } = await everyRow({ load, onProgress: (done, all) => told.push([done, all]) });
    expect([rows.length, total, asked]).toEqual([250, 250, [1, 2, 3]]);
    expect(told).toEqual([
      [100, 250],
      [200, 250],
      [250, 250],
    ]);
  });

  it('is not looked for behind a last page that is full', async () => {
    const { asked, load } = pagesOf(rowsTo(200));
    await everyRow({ load, onProgress: () => undefined });
    expect(asked).toEqual([1, 2]);
  });

  it('is there once, also when lines move from one page to the next', async () => {
    const all = rowsTo(150);
    const load = async (page: number) => ({ data: page === 1 ? all.slice(0, 100) : all.slice(95, 150), total: 150 });
    const { rows } = await everyRow({ load, onProgress: () => undefined });
    expect(new Set(rows.map(({ id }) => id)).size).toBe(150);
    expect(rows).toHaveLength(150);
  });

  it('stops at the limit, and tells how many there are', async () => {
    const { asked, load } = pagesOf(rowsTo(1000));
    const { rows, total } = await everyRow({ load, onProgress: () => undefined, max: 300 });
    expect([rows.length, total, asked]).toEqual([300, 1000, [1, 2, 3]]);
  });

  it('is empty for an empty list, and whole where a list gives all at once', async () => {
    expect((await everyRow({ load: async () => ({ data: [], total: 0 }), onProgress: () => undefined })).rows).toEqual(
      [],
    );
    const load = async () => ({ data: rowsTo(120), total: 120 });
    expect((await everyRow({ load, onProgress: () => undefined })).rows).toHaveLength(120);
  });
});
