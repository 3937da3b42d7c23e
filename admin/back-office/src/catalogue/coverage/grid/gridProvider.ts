import { request } from '../../../client/client';
import { found } from '../../../client/errors';
import type { ResourceProvider } from '../../../client/resource';
import { type CoverageColumns, CoverageGridDocument, type CoverageGridQuery } from '../../../generated/graphql';

type Grid = NonNullable<CoverageGridQuery['coverageGrid']>;
export type GridRecord = Grid & { id: string };
export type Column = Grid['columns'][number];
export type Row = Grid['rows'][number];
export type Cell = NonNullable<Row['cells'][number]>;

/** Situations on a page. */
export const PAGE_SIZE = 25;

export const gridId = (by: CoverageColumns, page: number): string => `${by} ${page}`;

/** A page of the grid, as a record: what its columns are, and which page it is, is its id. */
export const gridProvider: ResourceProvider = {
  one: async (id) => {
    const [by, number] = id.split(' ');
    const page = { number: Number(number), size: PAGE_SIZE };
    return { ...found((await request(CoverageGridDocument, { by: by as CoverageColumns, page })).coverageGrid), id };
  },
};
