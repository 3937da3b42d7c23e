const ROUNDS = 50;

interface Raking {
  /** The share of each row; they add up to what `columns` add up to. */
  rows: readonly number[];
  /** The share that each column must have in all. */
  columns: readonly number[];
  /** How much likelier each column is in each row, rows outside. */
  tilt: readonly (readonly number[])[];
}

/** The share of each column in each row, such that the published shares hold over all rows: iterative proportional fitting (Deming and Stephan, 1940). */
export function rake({ rows, columns, tilt }: Raking): number[][] {
  let cells = tilt.map((row) => row.map((weight, column) => weight * (columns[column] ?? 0)));
  for (let round = 0; round < ROUNDS; round += 1) {
    cells = cells.map((row, index) => scaled(row, rows[index] ?? 0));
    const totals = columns.map((_, column) => sum(cells.map((row) => row[column] ?? 0)));
    cells = cells.map((row) =>
      row.map((cell, column) => (cell === 0 ? 0 : (cell * (columns[column] ?? 0)) / (totals[column] ?? 1))),
    );
  }
  return cells;
}

function scaled(cells: readonly number[], total: number): number[] {
  const before = sum(cells);
  return cells.map((cell) => (cell * total) / before);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
