import { STAGES, missingOf, stateOf, wantedOf } from './coverage.rules';
import type { Cell, CoverageState, Given, SearchStage } from './coverage.rules';

/** What the columns of the grid stand for. */
export type CoverageColumns = 'REGION' | 'STAGE';

/** The people of a situation, or of one column of it. */
export interface Group extends Given {
  people: number;
  sampled: number;
  state: CoverageState;
}

export interface GridCell extends Group {
  isAskedFor: boolean;
}

export interface GridRow extends Group {
  situationSlug: string;
  /** In the order of the columns; null where nobody of the sample is. */
  cells: (GridCell | null)[];
}

export interface Grid {
  /** Codes of régions, or stages in their order. */
  columns: string[];
  /** Worst first: by what is missing in each cell, times the people who miss it. */
  rows: GridRow[];
}

const COLUMN_OF: Readonly<Record<CoverageColumns, (cell: Cell) => string>> = {
  REGION: ({ placeCode }) => placeCode,
  STAGE: ({ stage }) => stage,
};

/** The cells of the report, put together to a table: what they do not tell apart is taken as one, each person counting once. */
export function gridOf(cells: readonly Cell[], by: CoverageColumns): Grid {
  const columnOf = COLUMN_OF[by];
  const columns = by === 'STAGE' ? stagesOf() : [...new Set(cells.map(columnOf))].toSorted();
  const asked = new Set(wantedOf(cells).map((cell) => `${cell.situationSlug} ${columnOf(cell)}`));
  const situations = Map.groupBy(cells, ({ situationSlug }) => situationSlug);
  const rows = [...situations].map(([situationSlug, inside]) => {
    const groups = Map.groupBy(inside, columnOf);
    const cellOf = (column: string): GridCell | null => {
      const group = groups.get(column);
      return group ? { ...together(group), isAskedFor: asked.has(`${situationSlug} ${column}`) } : null;
    };
    const missed = inside.reduce((sum, cell) => sum + cell.people * missingOf(cell), 0);
    return { row: { situationSlug, ...together(inside), cells: columns.map(cellOf) }, missed };
  });
  const worst = rows.toSorted(
    (left, right) =>
      right.missed - left.missed ||
      right.row.people - left.row.people ||
      left.row.situationSlug.localeCompare(right.row.situationSlug, 'en'),
  );
  return { columns, rows: worst.map(({ row }) => row) };
}

function stagesOf(): SearchStage[] {
  return Object.keys(STAGES) as SearchStage[];
}

function together(cells: readonly Cell[]): Group {
  const sum = (valueOf: (cell: Cell) => number): number => cells.reduce((total, cell) => total + valueOf(cell), 0);
  const sampled = sum((cell) => cell.sampled);
  const mean = (list: keyof Given): number => sum((cell) => cell[list] * cell.sampled) / sampled;
  const given = { strategies: mean('strategies'), actions: mean('actions') };
  return { people: sum(({ people }) => people), sampled, ...given, state: stateOf(given) };
}
