import { Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useDateFormat } from '../../common/FormattedDate';
import { OutLink } from '../../common/OutLink';
import type { LinkFieldsFragment } from '../../generated/graphql';
import { LinkState } from './LinkState';

/** A link with its state, why, since when, and where it leads now. */
export function LinkLine({ link }: { link: LinkFieldsFragment }) {
  const translate = useTranslate();
  const write = useDateFormat();
  const { url, state, lastCheckedAt, failingSince, reason, movedTo } = link;
  const dated = (key: string, at: string | null) => at && translate(`resources.links.${key}`, { date: write(at) });
  const told = [dated('failingSince', failingSince), dated('checkedAt', lastCheckedAt)].filter(Boolean);
  return (
    <Box sx={{ overflowWrap: 'anywhere' }}>
      <LinkState state={state} /> <OutLink href={url} />
      {reason && <Typography>{reason}</Typography>}
      {movedTo && (
        <Typography>
          {translate('resources.links.movedTo')} <OutLink href={movedTo} />
        </Typography>
      )}
      <Typography variant="body2" color="text.secondary">
        {told.join(' · ')}
      </Typography>
    </Box>
  );
}
