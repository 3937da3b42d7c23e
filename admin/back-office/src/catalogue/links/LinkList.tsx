import { Alert, Box, Typography } from '@mui/material';
import { ListNoResults, useListContext, useTranslate } from 'react-admin';
import { useDateFormat } from '../../common/FormattedDate';
import { titleOf } from '../../links/recommendationTitle';
import type { ListColumn } from '../../lists/columns/column';
import { fileDate } from '../../lists/export/csv';
import { ManagedList } from '../../lists/ManagedList';
import { LinkCard, shareOf } from './LinkCard';
import { linkFilters } from './linkFilters';
import type { LinkRecord } from './linksProvider';

/** Those that most people see come first. */
export function LinkList() {
  return (
    <ManagedList<LinkRecord> columns={useLinkColumns()} isCards filters={linkFilters} perPage={25} component="div">
      <Links />
    </ManagedList>
  );
}

function useLinkColumns(): readonly ListColumn<LinkRecord>[] {
  const translate = useTranslate();
  return [
    { source: 'url', text: ({ url }) => url },
    { source: 'state', text: ({ state }) => translate(`enums.linkState.${state}`) },
    { source: 'reason', text: ({ reason }) => reason ?? '' },
    { source: 'movedTo', text: ({ movedTo }) => movedTo ?? '' },
    { source: 'audience', text: ({ audience }) => (audience === null ? '' : String(shareOf(audience))) },
    { source: 'recommendations', text: ({ recommendations }) => recommendations.map(titleOf).join(', ') },
    { source: 'lastCheckedAt', text: ({ lastCheckedAt }) => fileDate(lastCheckedAt) },
    { source: 'failingSince', text: ({ failingSince }) => fileDate(failingSince) },
  ];
}

function Links() {
  const translate = useTranslate();
  const { data = [], isPending } = useListContext<LinkRecord>();
  return (
    <>
      <Typography sx={{ mb: 2 }}>{translate('resources.links.help')}</Typography>
      <LastRun run={data[0]?.lastRun ?? null} />
      {!isPending && data.length === 0 && <ListNoResults />}
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
