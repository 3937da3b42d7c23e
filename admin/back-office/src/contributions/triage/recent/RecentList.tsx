import { Button, List, ListItem, ListItemText, Typography } from '@mui/material';
import { useGetList, useTranslate } from 'react-admin';
import { useTimeFormat } from '../../../common/FormattedDate';
import { NotLoaded } from '../../../common/NotLoaded';
import { StatusChip } from '../../../common/StatusChip';
import type { QueueRowFragment } from '../../../generated/graphql';
import { ContributionLink } from '../../../links/ContributionLink';
import { useMask } from '../../intake/useMaskedText';
import { useUndo } from '../decisions/useUndo';

const RECENT = {
  filter: { undoable: true },
  sort: { field: 'decidedAt', order: 'DESC' },
  pagination: { page: 1, perPage: 100 },
} as const;

/** My decisions that nobody has been told of yet, the latest first: also those taken in a tab that is closed by now. */
export function RecentList({ onLeave }: { onLeave: () => void }) {
  const translate = useTranslate();
  const word = (key: string) => translate(`resources.contributions.recent.${key}`);
  const { data, error, refetch } = useGetList<QueueRowFragment>('contributions', RECENT);
  if (error && !data) return <NotLoaded error={error} onRetry={refetch} />;
  // A decision that was just undone stays in the answer of the server until it is asked again.
  const rows = data?.filter(({ undoableUntil }) => undoableUntil !== null);
  return (
    <>
      <Typography variant="body2" color="text.secondary" gutterBottom>
        {word('help')}
      </Typography>
      {rows?.length === 0 && <Typography>{word('none')}</Typography>}
      <List dense disablePadding>
        {rows?.map((row) => (
          <Decision key={row.id} row={row} onLeave={onLeave} />
        ))}
      </List>
    </>
  );
}

function Decision({ row, onLeave }: { row: QueueRowFragment; onLeave: () => void }) {
  const translate = useTranslate();
  const write = useTimeFormat();
  const mask = useMask();
  const undo = useUndo();
  const { id, status, undoableUntil, personalData } = row;
  const title = mask(
    row.title,
    personalData.filter(({ field }) => field === 'title'),
  );
  const label = translate('resources.contributions.undo');
  const takeBack = () => {
    onLeave();
    void undo(row);
  };
  return (
    <ListItem divider disableGutters sx={{ gap: 1, alignItems: 'center' }}>
      <ListItemText
        primary={
          <ContributionLink id={id} onClick={onLeave}>
            {title}
          </ContributionLink>
        }
        secondary={
          <>
            <StatusChip kind="contributionStatus" value={status} />{' '}
            {undoableUntil && translate('resources.contributions.recent.until', { until: write(undoableUntil) })}
          </>
        }
        slotProps={{ primary: { lang: 'fr', sx: { overflowWrap: 'anywhere' } }, secondary: { component: 'div' } }}
      />
      <Button
        size="small"
        variant="outlined"
        aria-label={translate('app.labelled', { label, value: title })}
        onClick={takeBack}
      >
        {label}
      </Button>
    </ListItem>
  );
}
