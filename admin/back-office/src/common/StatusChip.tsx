import { Chip, type ChipProps } from '@mui/material';
import { useTranslate } from 'react-admin';

const COLORS: Record<string, ChipProps['color']> = {
  RECEIVED: 'info',
  IN_REVIEW: 'warning',
  NEEDS_CORRECTION: 'warning',
  ACCEPTED: 'success',
  APPROVED: 'success',
  PUBLISHED: 'success',
  REFUSED: 'error',
  SPAM: 'error',
};

interface StatusChipProps {
  kind: 'contributionStatus' | 'revisionStatus';
  value: string;
}

/** The status in words; its colour only repeats them. */
export function StatusChip({ kind, value }: StatusChipProps) {
  const translate = useTranslate();
  return (
    <Chip
      size="small"
      variant="outlined"
      color={COLORS[value] ?? 'default'}
      label={translate(`enums.${kind}.${value}`)}
    />
  );
}
