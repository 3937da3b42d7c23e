import { Box, Button } from '@mui/material';
import { Fold } from '../../../common/Fold';
import type { Cell, Row } from './gridProvider';
import type { GridViewProps } from './spot';
import { StateMark } from './StateMark';
import { useCellWords } from './useCellWords';

const STATES = ['EMPTY', 'THIN', 'ENOUGH'] as const;

/** The grid on a small screen: each situation opens what its people are given, place by place. */
export function SituationFolds({ grid: { columns, rows }, onOpen }: GridViewProps) {
  const { situation, column, given } = useCellWords();
  const summary = useSummary();
  return rows.map((row, index) => (
    <Fold key={row.situation?.id ?? index} level="h2" title={`${situation(row.situation)} : ${summary(row)}`}>
      <Box component="ul" sx={{ listStyle: 'none', p: 0, m: 0 }}>
        {columns.map((one, at) => {
          const cell = row.cells[at];
          if (!cell) return null;
          const spot = { situation: row.situation, column: one, cell };
          return (
            <li key={column(one)}>
              <Button aria-haspopup="dialog" onClick={() => onOpen(spot)} sx={{ textAlign: 'left' }}>
                <span>
                  {column(one)} : {given(cell)} <StateMark cell={cell} />
                </span>
              </Button>
            </li>
          );
        })}
      </Box>
    </Fold>
  ));
}

/** "rien (4), trop peu (9)". */
function useSummary() {
  const { state } = useCellWords();
  return ({ cells }: Row): string => {
    const present = cells.filter((cell): cell is Cell => cell !== null && cell !== undefined);
    return STATES.map((one) => ({ one, count: present.filter((cell) => cell.state === one).length }))
      .filter(({ count }) => count > 0)
      .map(({ one, count }) => `${state({ state: one })} (${count})`)
      .join(', ');
  };
}
