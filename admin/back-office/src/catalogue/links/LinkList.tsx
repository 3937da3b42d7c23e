import { Alert, Box, Typography } from '@mui/material';
import { List, useListContext, useTranslate } from 'react-admin';
import { useDateFormat } from '../../common/FormattedDate';
import { ListLoaded } from '../../common/ListLoaded';
import { LinkCard } from './LinkCard';
import { linkFilters } from './linkFilters';
import type { LinkRecord } from './linksProvider';

/** Those that most people see come first. */
export function LinkList() {
  return (
    <List filters={linkFilters} exporter={false} perPage={25} component="div">
      <ListLoaded>
        <Links />
      </ListLoaded>
    </List>
  );
}

function Links() {
  const translate = useTranslate();
  const { data = [] } = useListContext<LinkRecord>();
  return (
    <>
      <Typography sx={{ mb: 2 }}>{translate('resources.links.help')}</Typography>
      <LastRun run={data[0]?.lastRun ?? null} />
      <Box component="ul" sx={{ m: 0, p: 0 }}>
        {data.map((link) => (
          <LinkCard key={link.id} link={link} />
        ))}
      </Box>
    </>
  );
}

/** When all links were checked last, and that nothing was learnt where that failed. */
function LastRun({ run }: { run: LinkRecord['lastRun'] }) {
  const translate = useTranslate();
  const write = useDateFormat();
  if (run === null) return null;
  const key = run.outcome ?? 'RUNNING';
  return (
    <Alert severity={run.outcome === 'ABANDONED' ? 'warning' : 'info'} sx={{ mb: 2 }}>
      {translate(`resources.links.run.${key}`, { date: write(run.endedAt ?? run.startedAt, true) })}
    </Alert>
  );
}
