import DownIcon from '@mui/icons-material/ArrowDownwardOutlined';
import UpIcon from '@mui/icons-material/ArrowUpwardOutlined';
import { IconButton } from '@mui/material';
import type { MouseEvent } from 'react';
import { useTranslate } from 'react-admin';
import type { ListedReason } from './refusalReasonsProvider';
import type { useReasonOrder } from './useReasonOrder';
import { useReasonText } from './useReasonText';

interface MoveButtonsProps extends Pick<ReturnType<typeof useReasonOrder>, 'move' | 'canMove'> {
  reason: ListedReason;
}

/** At an end of the list a button stays where it is, so that the focus is not lost. */
const END_STYLE = { '&[aria-disabled="true"]': { opacity: 0.35, cursor: 'default' } };

const WAYS = [
  { by: -1, key: 'up', Icon: UpIcon },
  { by: 1, key: 'down', Icon: DownIcon },
] as const;

export function MoveButtons({ reason, move, canMove }: MoveButtonsProps) {
  const translate = useTranslate();
  const label = useReasonText().labelOf(reason).text;
  const act = (event: MouseEvent<HTMLElement>, by: -1 | 1) => {
    const button = event.currentTarget;
    // The row itself opens the reason, and a button that moves with its row loses the focus.
    event.stopPropagation();
    void move(reason, by).then(() => requestAnimationFrame(() => button.focus()));
  };
  return (
    <>
      {WAYS.map(({ by, key, Icon }) => (
        <IconButton
          key={key}
          size="small"
          aria-label={translate(`resources.refusalReasons.${key}`, { label })}
          aria-disabled={!canMove(reason, by)}
          sx={END_STYLE}
          onClick={(event) => act(event, by)}
        >
          <Icon fontSize="small" />
        </IconButton>
      ))}
    </>
  );
}
