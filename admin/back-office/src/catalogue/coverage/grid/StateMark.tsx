import { Box } from '@mui/material';
import type { Cell } from './gridProvider';
import { useCellWords } from './useCellWords';

const SHAPES: Readonly<Record<Cell['state'], string>> = { EMPTY: '○', THIN: '◐', ENOUGH: '●' };
const COLORS: Readonly<Record<Cell['state'], string>> = {
  EMPTY: 'error.main',
  THIN: 'warning.main',
  ENOUGH: 'text.secondary',
};

/** Whether there is enough: by a shape and a word, which the colour repeats. */
export function StateMark({ cell }: { cell: Pick<Cell, 'state'> }) {
  const { state } = useCellWords();
  return (
    <Box component="span" sx={{ color: COLORS[cell.state], whiteSpace: 'nowrap' }}>
      <span aria-hidden>{SHAPES[cell.state]}</span> {state(cell)}
    </Box>
  );
}
