import { Box } from '@mui/material';
import type { Truth } from '../../generated/graphql';

const LOOKS: Record<Truth, object> = {
  TRUE: { bgcolor: 'success.main' },
  // Stripes: the three parts differ without their colours.
  UNKNOWN: { background: 'repeating-linear-gradient(45deg, #8a4b00 0 4px, #fdf5e8 4px 8px)' },
  FALSE: { bgcolor: 'var(--ground-nobody)' },
};

const TRUTHS: readonly Truth[] = ['TRUE', 'UNKNOWN', 'FALSE'];

/** The three parts of the population at a glance; the words beside it say the same. */
export function AudienceBar({ counts }: { counts: Record<Truth, number> }) {
  return (
    <Box
      aria-hidden="true"
      sx={{
        display: 'flex',
        forcedColorAdjust: 'none',
        height: 16,
        borderRadius: 1,
        overflow: 'hidden',
        border: 1,
        borderColor: 'text.secondary',
      }}
    >
      {TRUTHS.map((truth) => (
        <Box key={truth} sx={{ flexGrow: counts[truth], ...LOOKS[truth] }} />
      ))}
    </Box>
  );
}
