import { request } from '../../client/client';
import { found } from '../../client/errors';
import type { ResourceProvider } from '../../client/resource';
import { CoverageDocument, type CoverageQuery } from '../../generated/graphql';

type Cell = NonNullable<CoverageQuery['coverage']>['cells'][number];
export type CellRecord = Cell & { id: string };

/** As many as the server gives at once. */
const MOST = 100;

const idOf = ({ situation, place, stage }: Cell) => [situation?.id, place.code, stage].join(' ');

export const coverageProvider: ResourceProvider = {
  list: async ({ page: { number, size } }) => {
    const { cells } = found((await request(CoverageDocument, { first: MOST })).coverage);
    const items = cells.map((cell) => ({ ...cell, id: idOf(cell) }));
    return { items: items.slice((number - 1) * size, number * size), total: items.length };
  },
};
