import { Box, ButtonBase, Tooltip } from '@mui/material';
import { type MouseEvent, useState } from 'react';
import { useTranslate } from 'react-admin';
import type { ContributionSummaryFragment } from '../../../generated/graphql';

const READABLE_STYLE = { tooltip: { sx: { fontSize: '0.875rem', bgcolor: 'grey.900' } } };

/** The priority, with its reasons in a tooltip for pointer, keyboard and touch, and in the accessible name. */
export function Priority({
  priority,
  priorityReasons,
}: Pick<ContributionSummaryFragment, 'priority' | 'priorityReasons'>) {
  const translate = useTranslate();
  const [isOpen, setOpen] = useState(false);
  if (priorityReasons.length === 0) return <>{priority}</>;
  const open = (event: MouseEvent) => {
    // A click on the line would open the contribution.
    event.stopPropagation();
    setOpen(true);
  };
  return (
    <Tooltip
      describeChild
      placement="right"
      open={isOpen}
      onOpen={() => setOpen(true)}
      onClose={() => setOpen(false)}
      title={<PriorityReasons reasons={priorityReasons} />}
      slotProps={READABLE_STYLE}
    >
      <ButtonBase
        aria-label={translate('resources.contributions.priorityBecause', {
          priority,
          reasons: priorityReasons.join(', '),
        })}
        onClick={open}
        sx={{
          minWidth: 32,
          minHeight: 32,
          font: 'inherit',
          textDecoration: 'underline dotted',
          textUnderlineOffset: 4,
        }}
      >
        {priority}
      </ButtonBase>
    </Tooltip>
  );
}

export function PriorityReasons({ reasons }: { reasons: readonly string[] }) {
  return (
    <Box component="ul" sx={{ m: 0, pl: 2 }}>
      {reasons.map((reason) => (
        <li key={reason}>{reason}</li>
      ))}
    </Box>
  );
}
