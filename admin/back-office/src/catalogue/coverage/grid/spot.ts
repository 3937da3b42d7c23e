import type { Cell, Column, Row } from './gridProvider';

/** A cell, with what it stands for. */
export interface Spot {
  situation: Row['situation'];
  column: Column;
  cell: Cell;
}

/** What is shown of a grid, and what opens a cell of it. */
export interface GridViewProps {
  grid: { columns: Column[]; rows: Row[] };
  onOpen: (spot: Spot) => void;
}
