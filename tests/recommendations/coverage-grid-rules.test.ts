import { gridOf } from '../../api/recommendations/coverage-grid.rules';
import { stateOf } from '../../api/recommendations/coverage.rules';
import type { Cell } from '../../api/recommendations/coverage.rules';

const cell = (situationSlug: string, changes: Partial<Cell> = {}): Cell => {
  const given = { strategies: 3, actions: 5, ...changes };
  const plain = { placeCode: 'reg-84', stage: 'LONG' as const, people: 1000, sampled: 20 };
  return { situationSlug, ...plain, ...given, state: stateOf(given), ...changes };
};

describe('the coverage as a grid', () => {
  it('takes together what the columns do not tell apart, each person counting once', () => {
    const cells = [
      cell('a', { strategies: 4, actions: 8, people: 1500, sampled: 30 }),
      cell('a', { strategies: 0, actions: 0, people: 500, sampled: 10, stage: 'STARTING' }),
    ];
    const { columns, rows } = gridOf(cells, 'REGION');
    const whole = { people: 2000, sampled: 40, strategies: 3, actions: 6, state: 'ENOUGH' };
    expect(columns).toEqual(['reg-84']);
    expect(rows).toEqual([{ situationSlug: 'a', ...whole, cells: [{ ...whole, isAskedFor: true }] }]);
  });

  it('has every stage as a column, and null where nobody of the sample is', () => {
    const { columns, rows } = gridOf([cell('a', { strategies: 2 })], 'STAGE');
    expect(columns).toEqual(['NOT_STARTED', 'STARTING', 'UNDER_A_YEAR', 'LONG']);
    expect(rows[0]?.cells).toMatchObject([null, null, null, { state: 'THIN', isAskedFor: true }]);
  });

  it('has the régions by their codes', () => {
    const cells = ['reg-93', 'reg-11', 'reg-84'].map((placeCode) => cell('a', { placeCode }));
    expect(gridOf(cells, 'REGION').columns).toEqual(['reg-11', 'reg-84', 'reg-93']);
  });

  it('puts first the situation whose people miss most, also where one cell of it has more than enough', () => {
    const cells = [
      cell('enough-for-many', { people: 9000 }),
      cell('hidden-by-a-mean', { strategies: 99, actions: 99, people: 5000, sampled: 100 }),
      cell('hidden-by-a-mean', { strategies: 0, actions: 0, people: 900, placeCode: 'reg-11' }),
      cell('thin', { strategies: 2 }),
    ];
    expect(gridOf(cells, 'REGION').rows.map(({ situationSlug }) => situationSlug)).toEqual([
      'hidden-by-a-mean',
      'thin',
      'enough-for-many',
    ]);
  });

  it('marks what the public is asked for: the worst cell of the three worst situations', () => {
    const cells = ['a', 'b', 'c', 'd'].flatMap((slug, index) => [
      cell(slug, { strategies: 0, people: 4000 - index * 1000 }),
      cell(slug, { strategies: 0, people: 100, placeCode: 'reg-11' }),
    ]);
    const asked = gridOf(cells, 'REGION').rows.map((row) => row.cells.map((one) => one?.isAskedFor));
    expect(asked).toEqual([
      [false, true],
      [false, true],
      [false, true],
      [false, false],
    ]);
  });
});
