import { setTimeout as sleep } from 'node:timers/promises';
import { loadStarterReference } from '../../api/reference/starter/load';
import { startApi } from '../support/api';
import type { TestApi } from '../support/api';
import type { Json, TestClient } from '../support/client';
import { createEditorialTeam } from '../support/editorial-team';
import { createDraft, publish } from '../support/recommendations';
import type { EditorialTeam } from '../support/recommendations';
import { signedIn } from '../support/staff';

const FIELDS =
  'catalogueVersion sampleSize emptyCount thinCount cells { situation { slug label } stage place { code label } people sampled strategies actions state }';

describe('coverage of the reference population', () => {
  let api: TestApi;
  let desk: EditorialTeam;
  let analyst: TestClient;
  beforeAll(async () => {
    api = await startApi();
    await loadStarterReference(api.app.database);
    desk = await createEditorialTeam(api);
    analyst = await signedIn(api, 'ANALYST');
    const everybody = { slug: 'everybody', label: 'Tout le monde', rule: { all: [] } };
    await desk.editor.mutate('saveSituation', everybody, 'situation { id }');
  }, 60_000);
  afterAll(async () => api.stop());

  const coverage = async (first = 100): Promise<Json> => {
    const { data, errors } = await analyst.send(`{ coverage(first: ${first}) { ${FIELDS} } }`);
    expect(errors).toBeUndefined();
    return data.coverage;
  };
  const form = async (): Promise<string> => (await api.app.http.inject('/contribuer')).body;

  it('tells situation by région by stage where nothing is given, worst first', async () => {
    const { cells, emptyCount, thinCount, sampleSize } = await coverage();
    expect(sampleSize).toBe(2000);
    expect([emptyCount > 20, thinCount]).toEqual([true, 0]);
    expect(cells[0]).toMatchObject({
      ...{ situation: { slug: 'everybody', label: 'Tout le monde' }, strategies: 0, actions: 0, state: 'EMPTY' },
    });
    const people = cells.map((cell: Json) => cell.people);
    expect(people).toEqual(people.toSorted((left: number, right: number) => right - left));
    expect(new Set(cells.map((cell: Json) => cell.stage)).size).toBeGreaterThan(2);
    expect((await coverage(2)).cells).toEqual(cells.slice(0, 2));
  });

  it('is asked for on the public form, for the worst, without a script', async () => {
    const [worst] = (await coverage(1)).cells;
    const page = await form();
    expect(page).toContain(`<li>Tout le monde, ${worst.place.label}</li>`);
    expect(page).toContain('Des conseils manquent pour');
    expect(page).not.toMatch(/<section id="wanted"[^>]* hidden/);
  });

  it('is a table too: a situation a row, by région or by stage', async () => {
    const grid = async (by: string): Promise<Json> => {
      const fields = `columns { stage place { code label } } total rows { situation { slug } people state cells { people sampled state isAskedFor } }`;
      return (await analyst.send(`{ coverageGrid(by: ${by}) { ${fields} } }`)).data.coverageGrid;
    };
    const [regions, stages] = [await grid('REGION'), await grid('STAGE')];
    expect(regions.columns.find(({ place }: Json) => place.code === 'reg-84').place.label).toBe('Auvergne-Rhône-Alpes');
    expect(stages.columns.map(({ stage }: Json) => stage)).toEqual(['NOT_STARTED', 'STARTING', 'UNDER_A_YEAR', 'LONG']);
    for (const { columns, rows, total } of [regions, stages]) {
      expect([total, rows.length, rows[0].situation.slug, rows[0].state]).toEqual([1, 1, 'everybody', 'EMPTY']);
      expect(rows[0].cells).toHaveLength(columns.length);
      const present = rows[0].cells.filter(Boolean);
      expect(present.reduce((sum: number, { people }: Json) => sum + people, 0)).toBe(rows[0].people);
      expect(present.filter(({ isAskedFor }: Json) => isAskedFor)).toHaveLength(1);
    }
    const [worst] = (await coverage(1)).cells;
    const asked = regions.rows[0].cells.findIndex((cell: Json) => cell?.isAskedFor);
    expect(regions.columns[asked].place.code).toBe(worst.place.code);
  });

  it('gives its table in pages, which must be sound', async () => {
    const page = async (asked: string): Promise<Json> =>
      analyst.send(`{ coverageGrid(page: ${asked}) { total rows { people } } }`);
    expect((await page('{ number: 2, size: 10 }')).data.coverageGrid).toEqual({ total: 1, rows: [] });
    expect((await page('{ number: 0 }')).errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
  });

  it('follows what is published', async () => {
    const before = await coverage();
    for (let count = 0; count < 3; count += 1)
      await publish(desk, await createDraft(desk, { rule: null, durationMinutes: null }, 'STRATEGY'));
    for (let count = 0; count < 5; count += 1) await publish(desk, await createDraft(desk, { rule: null }));
    const after = await coverage();
    expect(after.catalogueVersion).toBeGreaterThan(before.catalogueVersion);
    expect([after.emptyCount, after.thinCount, after.cells]).toEqual([0, 0, []]);
    let html = await form();
    for (let look = 0; look < 1000 && html.includes('<li>Tout le monde'); look += 1) {
      await sleep(20);
      html = await form();
    }
    expect(html).toMatch(/<section id="wanted"[^>]* hidden/);
  });

  it('is read by everybody of the team, and by nobody else', async () => {
    for (const role of ['MODERATOR', 'EDITOR', 'PUBLISHER', 'ADMIN'] as const) {
      const { data } = await (await signedIn(api, role)).send('{ coverage(first: 0) { cells { people } } }');
      expect(data.coverage.cells).toEqual([]);
    }
    const { data, codes } = await api.anonymous.send('{ coverage { emptyCount } }');
    expect([data.coverage, codes]).toEqual([null, ['UNAUTHENTICATED']]);
    const grid = await api.anonymous.send('{ coverageGrid { total } }');
    expect([grid.data.coverageGrid, grid.codes]).toEqual([null, ['UNAUTHENTICATED']]);
  });
});
