import { stateOf, wantedOf, worstFirst } from '../../api/recommendations/coverage.rules';
import type { Cell } from '../../api/recommendations/coverage.rules';

const cell = (situationSlug: string, changes: Partial<Cell> = {}): Cell => {
  const given = { strategies: 0, actions: 0, ...changes };
  const plain = { placeCode: 'reg-84', stage: 'LONG' as const, people: 100, sampled: 20 };
  return { situationSlug, ...plain, ...given, state: stateOf(given), ...changes };
};
const names = (cells: readonly Cell[]): string[] => cells.map(({ situationSlug }) => situationSlug);

describe('coverage', () => {
  it.each([
    [0.9, 9, 'EMPTY'],
    [9, 0.9, 'EMPTY'],
    [1, 9, 'THIN'],
    [9, 4.9, 'THIN'],
    [3, 5, 'ENOUGH'],
  ] as const)('of %d strategies and %d actions on average is %s', (strategies, actions, state) => {
    expect(stateOf({ strategies, actions })).toBe(state);
  });

  it('puts first what most people miss most', () => {
    const cells = [
      cell('enough', { strategies: 3, actions: 5, people: 9_000 }),
      cell('thin-for-many', { strategies: 2, actions: 4, people: 1_000 }),
      cell('empty-for-some', { people: 300 }),
      cell('empty-for-few', { people: 20 }),
    ];
    expect(names(worstFirst(cells))).toEqual(['empty-for-some', 'thin-for-many', 'empty-for-few', 'enough']);
  });

  it('asks the public for each situation once, and never for a few people', () => {
    const cells = [
      cell('a', { people: 300 }),
      cell('a', { people: 200, placeCode: 'reg-11' }),
      cell('b', { people: 450, sampled: 9 }),
      cell('d', { strategies: 3, actions: 5 }),
      cell('e', { people: 10 }),
      cell('f', { people: 11 }),
    ];
    expect(names(wantedOf(cells, 2))).toEqual(['a', 'f']);
    expect(names(wantedOf(cells, 9))).toEqual(['a', 'f', 'e']);
  });
});
