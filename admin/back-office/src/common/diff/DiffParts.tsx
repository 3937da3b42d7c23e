import { Box } from '@mui/material';
import { Fragment } from 'react';
import { useTranslate } from 'react-admin';
import { VisuallyHidden } from '../VisuallyHidden';
import type { DiffPart } from './diffPart';

interface DiffPartsProps {
  parts: readonly DiffPart[];
  /** Stands between them: a new line where they are lines. */
  separator?: string;
}

const LOOKS = {
  ADDED: { component: 'ins', sx: { bgcolor: 'var(--ground-added)', textDecorationThickness: 2 } },
  REMOVED: { component: 'del', sx: { bgcolor: 'var(--ground-removed)' } },
} as const;

/** Removed words struck through and added words underlined; both are announced to screen readers. */
export function DiffParts({ parts, separator = '' }: DiffPartsProps) {
  const keys = parts.map(({ kind, text }, index) => `${index} ${kind} ${text}`);
  return parts.map((part, index) => (
    <Fragment key={keys[index]}>
      {index > 0 && separator}
      <Part {...part} />
    </Fragment>
  ));
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
