import { ButtonBase, Table, TableBody, TableCell, TableContainer, TableHead, TableRow } from '@mui/material';
import { French } from '../../../common/French';
import { VisuallyHidden } from '../../../common/VisuallyHidden';
import type { Row } from './gridProvider';
import type { GridViewProps, Spot } from './spot';
import { StateMark } from './StateMark';
import { useArrows } from './useArrows';
import { useCellWords } from './useCellWords';

const BORDER = { border: 1, borderColor: 'divider' };
const HEAD = { ...BORDER, p: 1, bgcolor: 'background.paper', verticalAlign: 'bottom', lineHeight: 1.3 };
/** It stays while the régions scroll. */
const FIRST = { ...HEAD, position: 'sticky', left: 0, zIndex: 1, minWidth: 200, maxWidth: 260 };
const CELL = { ...BORDER, p: 0, minWidth: 96 };
const BUTTON = {
  ...{ display: 'flex', flexDirection: 'column', alignItems: 'flex-start', width: '100%', minHeight: 44, p: 1 },
  ...{ fontSize: '0.8125rem', fontVariantNumeric: 'tabular-nums', textAlign: 'left' },
} as const;

/** One stop of the Tab key; the arrows go from cell to cell, and Enter opens one. */
export function GridTable({ grid: { columns, rows }, onOpen }: GridViewProps) {
  const { word, column } = useCellWords();
  const { onKeyDown, propsOf } = useArrows({ row: rows.length - 1, column: columns.length - 1 });
  return (
    <TableContainer>
      <Table role="grid" aria-label={word('grid')} onKeyDown={onKeyDown}>
        <TableHead>
          <TableRow>
            <TableCell component="th" scope="col" sx={FIRST}>
              {word('fields.situation')}
            </TableCell>
            {columns.map((one) => (
              <TableCell key={column(one)} component="th" scope="col" sx={HEAD} lang={one.place ? 'fr' : undefined}>
                {column(one)}
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {rows.map((row, index) => (
            <TableRow key={row.situation?.id ?? index}>
              <RowHead row={row} />
              {row.cells.map((cell, at) => {
                const here = propsOf(index, at);
                const one = columns[at];
                if (!cell || !one) return <NobodyCell key={at} {...here} />;
                return (
                  <GivenCell
                    key={at}
                    spot={{ situation: row.situation, column: one, cell }}
                    here={here}
                    onOpen={onOpen}
                  />
                );
              })}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
}

function RowHead({ row }: { row: Row }) {
  const { situation } = useCellWords();
  return (
    <TableCell component="th" scope="row" sx={{ ...FIRST, verticalAlign: 'middle' }}>
      <French>{situation(row.situation)}</French>
    </TableCell>
  );
}

type Here = ReturnType<ReturnType<typeof useArrows>['propsOf']>;

/** Of a cell in which nobody of the sample is, nothing is known. */
function NobodyCell(here: Here) {
  const { word } = useCellWords();
  return (
    <TableCell {...here} aria-label={word('nobody')} sx={{ ...CELL, px: 1, color: 'text.secondary' }}>
      –
    </TableCell>
  );
}

function GivenCell({ spot, here, onOpen }: { spot: Spot; here: Here; onOpen: (spot: Spot) => void }) {
  const { number, given } = useCellWords();
  const { strategies, actions } = spot.cell;
  return (
    <TableCell sx={CELL}>
      <ButtonBase {...here} aria-haspopup="dialog" onClick={() => onOpen(spot)} sx={BUTTON}>
        <span aria-hidden>
          {number(strategies)} · {number(actions)}
        </span>
        <VisuallyHidden>{given(spot.cell)}</VisuallyHidden>
        {spot.cell.state !== 'ENOUGH' && <StateMark cell={spot.cell} />}
      </ButtonBase>
    </TableCell>
  );
}
