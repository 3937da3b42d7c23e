import { Box } from '@mui/material';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';

const TABLE = {
  ...{ borderCollapse: 'collapse', fontVariantNumeric: 'tabular-nums', fontSize: '0.875rem', width: '100%' },
  '& th, & td': { textAlign: 'left', py: 0.75, pr: 2, borderBottom: 1, borderColor: 'divider', verticalAlign: 'top' },
  // Words are not broken in narrow columns: the table scrolls instead.
  '& th, & td, & a': { overflowWrap: 'normal' },
  '& th': { fontWeight: 600 },
  '& thead th': { color: 'text.secondary' },
} as const;

interface FactTableProps {
  caption: string;
  heads: readonly string[];
  /** The rows: `tr` with a `th` first. */
  children: ReactNode;
}

/** A small table of plain HTML, which weighs nothing; it scrolls sideways by itself, and can be reached by keyboard for that. */
export function FactTable({ caption, heads, children }: FactTableProps) {
  const translate = useTranslate();
  return (
    <Box
      component="section"
      tabIndex={0}
      aria-label={translate('dashboard.table', { caption })}
      sx={{ overflowX: 'auto', flex: '1 1 320px', minWidth: 0 }}
    >
      <Box component="table" sx={TABLE} aria-label={caption}>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </Box>
    </Box>
  );
}
