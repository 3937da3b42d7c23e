import UndoIcon from '@mui/icons-material/Undo';
import { Button, Typography } from '@mui/material';
import { useRefresh, useTranslate } from 'react-admin';
import { useTimeFormat } from '../../../common/FormattedDate';
import { useWhenOver } from './useWhenOver';

interface UndoLineProps {
  /** null when there is nothing to undo. */
  until: string | null;
  isRunning: boolean;
  onUndo: () => void;
}

/** Says until when the last decision can be undone; disappears when the time is over. */
export function UndoLine({ until, isRunning, onUndo }: UndoLineProps) {
  const translate = useTranslate();
  const write = useTimeFormat();
  useWhenOver(until, useRefresh());
  return (
    <>
      <output>
        {until && (
          <Typography gutterBottom>
            {translate('resources.contributions.undoableUntil', { until: write(until) })}
          </Typography>
        )}
      </output>
      {until && (
        <Button variant="outlined" startIcon={<UndoIcon />} disabled={isRunning} onClick={onUndo} size="small">
          {translate('resources.contributions.actions.UNDO')}
        </Button>
      )}
    </>
  );
}
