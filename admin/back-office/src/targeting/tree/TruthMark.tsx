import CancelIcon from '@mui/icons-material/Cancel';
import CheckCircleIcon from '@mui/icons-material/CheckCircle';
import HelpIcon from '@mui/icons-material/Help';
import { Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { Truth } from '../../generated/graphql';

const ICONS = { TRUE: CheckCircleIcon, FALSE: CancelIcon, UNKNOWN: HelpIcon };

/** `edge` and `text` hold a contrast of at least 4.5 with `ground`. */
export const truthColors = {
  TRUE: { text: 'success.main', edge: 'success.main', ground: 'var(--ground-true)' },
  FALSE: { text: 'error.main', edge: 'error.main', ground: 'var(--ground-false)' },
  UNKNOWN: { text: 'warning.main', edge: 'warning.main', ground: 'var(--ground-unknown)' },
} as const;

interface TruthMarkProps {
  truth: Truth;
  /** Said in place of true, false or unknown. */
  word?: string;
}

/** True, false or unknown: a sign and a word, which the colour only repeats. */
export function TruthMark({ truth, word }: TruthMarkProps) {
  const translate = useTranslate();
  const Icon = ICONS[truth];
  return (
    <Box
      component="strong"
      sx={{ display: 'inline-flex', alignItems: 'center', gap: 0.5, color: truthColors[truth].text }}
    >
      <Icon fontSize="small" aria-hidden="true" />
      {word ?? translate(`enums.truth.${truth}`)}
    </Box>
  );
}
