import { TERRITORY_KINDS, isTheirs } from '../../api/team/territories.rules';

describe('a territory', () => {
  it('is a région or a département', () => {
    expect(TERRITORY_KINDS).toEqual(['REGION', 'DEPARTEMENT']);
  });

  it.each<[string, string[], string[], boolean]>([
    ['covers every place for who has none', [], ['69123', 'dep-69'], true],
    ['covers what has no place for who has none', [], [], true],
    ['covers a place that lies in it', ['dep-75', 'dep-69'], ['69123', 'dep-69', 'reg-84'], true],
    ['does not cover a place beside it', ['dep-75'], ['69123', 'dep-69', 'reg-84'], false],
    ['does not cover what has no place', ['dep-75'], [], false],
  ])('%s', (...[, territories, placeChain, expected]) => {
    expect(isTheirs(territories, placeChain)).toBe(expected);
  });
});
