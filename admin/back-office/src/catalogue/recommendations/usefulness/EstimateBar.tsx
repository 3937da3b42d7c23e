import { Box } from '@mui/material';

const TRACK = {
  ...{ position: 'relative', height: 16, my: 1, forcedColorAdjust: 'none' },
  ...{ border: 1, borderColor: 'text.secondary', borderRadius: 1, overflow: 'hidden', bgcolor: 'background.default' },
} as const;
const BAND = { position: 'absolute', top: 0, bottom: 0, bgcolor: 'var(--ground-added)' } as const;
const MARK = { position: 'absolute', top: 0, bottom: 0, borderLeft: 3, borderColor: 'success.main' } as const;
/** Dashed: it is told from the estimate without its colour. */
const EXPECTED = { ...MARK, borderLeft: 2, borderLeftStyle: 'dashed', borderColor: 'text.secondary' } as const;

interface EstimateBarProps {
  estimate: number;
  low: number;
  high: number;
  expected: number;
}

/** The estimate within what it may be, beside what was expected, from none to all; the words beside it say the same. */
export function EstimateBar({ estimate, low, high, expected }: EstimateBarProps) {
  return (
    <Box aria-hidden sx={TRACK}>
      <Box sx={{ ...BAND, left: `${low}%`, right: `${100 - high}%` }} />
      <Box sx={{ ...EXPECTED, left: `${expected}%` }} />
      <Box sx={{ ...MARK, left: `${estimate}%` }} />
    </Box>
  );
}
