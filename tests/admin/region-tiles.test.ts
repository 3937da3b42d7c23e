import { REGION_TILES, SHADES, shadeOf } from '../../admin/back-office/src/targeting/audience/regionTiles';
import { readPlaces } from '../../api/reference/starter/places';

describe('the map of régions', () => {
  it('has a tile for each région of France, and no two in one place', () => {
    const regions = readPlaces().filter(({ kind }) => kind === 'REGION');
    expect(Object.keys(REGION_TILES).toSorted()).toEqual(regions.map(({ code }) => code).toSorted());
    const tiles = Object.values(REGION_TILES);
    expect(new Set(tiles.map(({ column, row }) => `${column} ${row}`)).size).toBe(tiles.length);
    expect(new Set(tiles.map(({ letters }) => letters)).size).toBe(tiles.length);
  });

  it.each([
    [0, 0.4, 0],
    [0.001, 0.4, 1],
    [0.1, 0.4, 1],
    [0.11, 0.4, 2],
    [0.4, 0.4, SHADES],
    [0, 0, 0],
  ])('shades a share of %d, where the largest is %d, by %d steps', (share, largest, shade) => {
    expect(shadeOf(share, largest)).toBe(shade);
  });
});
