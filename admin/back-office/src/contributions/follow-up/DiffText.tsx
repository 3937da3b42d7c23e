import { Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import { VisuallyHidden } from '../../common/VisuallyHidden';
import { type DiffPart, wordDiff } from './wordDiff';

interface DiffTextProps {
  before: string;
  after: string;
}

const LOOKS = {
  ADDED: { component: 'ins', sx: { bgcolor: '#dcf3e3', textDecorationThickness: 2 } },
  REMOVED: { component: 'del', sx: { bgcolor: '#fbe3e1' } },
} as const;

/** The text with removed words struck through and added words underlined; both are announced to screen readers. */
export function DiffText({ before, after }: DiffTextProps) {
  const parts = wordDiff(before, after);
  const keys = parts.map(({ kind, text }, index) => `${index} ${kind} ${text}`);
  return parts.map((part, index) => <Part key={keys[index]} {...part} />);
}

function Part({ kind, text }: DiffPart) {
  const translate = useTranslate();
  if (kind === 'SAME') return text;
  const { component, sx } = LOOKS[kind];
  return (
    <Box component={component} sx={sx}>
      <VisuallyHidden>{translate(`resources.contributions.diff.${kind}`)} </VisuallyHidden>
      {text}
    </Box>
  );
}
