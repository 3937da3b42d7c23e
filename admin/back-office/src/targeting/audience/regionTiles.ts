/** Where a région stands on the map, from the north-west, with the letters that stand for it. */
export interface RegionTile {
  letters: string;
  column: number;
  row: number;
}

const tile = (letters: string, column: number, row: number): RegionTile => ({ letters, column, row });

/** By the code of the place (official geographic code). Tiles of one size, as the régions lie; those overseas in a column of their own. */
export const REGION_TILES: Readonly<Record<string, RegionTile>> = {
  'reg-32': tile('HDF', 3, 1),
  'reg-53': tile('BRE', 1, 2),
  'reg-28': tile('NOR', 2, 2),
  'reg-11': tile('IDF', 3, 2),
  'reg-44': tile('GES', 4, 2),
  'reg-52': tile('PDL', 2, 3),
  'reg-24': tile('CVL', 3, 3),
  'reg-27': tile('BFC', 4, 3),
  'reg-75': tile('NAQ', 2, 4),
  'reg-84': tile('ARA', 4, 4),
  'reg-76': tile('OCC', 3, 5),
  'reg-93': tile('PAC', 4, 5),
  'reg-94': tile('COR', 5, 6),
  'reg-01': tile('GUA', 7, 1),
  'reg-02': tile('MTQ', 7, 2),
  'reg-03': tile('GUF', 7, 3),
  'reg-04': tile('REU', 7, 4),
  'reg-06': tile('MAY', 7, 5),
};

/** Steps of shade above none. */
export const SHADES = 4;

/** How dark a tile is, 0 to SHADES: by quarters of the largest share that is shown. */
export function shadeOf(share: number, largest: number): number {
  return largest <= 0 ? 0 : Math.ceil((SHADES * Math.min(share, largest)) / largest);
}
