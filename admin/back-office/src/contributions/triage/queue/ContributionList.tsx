import { type Theme, useMediaQuery } from '@mui/material';
import { List, useCanAccess } from 'react-admin';
import { ListLoaded } from '../../../common/ListLoaded';
import { BulkBar } from '../bulk/BulkBar';
import { LiveQueue } from '../live/LiveQueue';
import { contributionFilters } from './contributionFilters';
import { ContributionCards } from './ContributionCards';
import { ContributionTable } from './ContributionTable';
import { QueueChoice } from './QueueChoice';

const MOST_URGENT_FIRST = { field: 'priority', order: 'DESC' } as const;

/** By default the queue shows the contributions that wait for a decision. */
const WAITING = { status: ['RECEIVED', 'IN_REVIEW'] };

/** A card clips what it holds, and so keeps the bar of decisions from sticking to the window. */
const UNCLIPPED = { '& .RaList-content': { overflow: 'visible' } };

export function ContributionList() {
  const isSmall = useMediaQuery<Theme>((theme) => theme.breakpoints.down('md'));
  const { canAccess: canDecide = false } = useCanAccess({ resource: 'contributions', action: 'decide' });
  return (
    <List
      filters={contributionFilters}
      filterDefaultValues={WAITING}
      sort={MOST_URGENT_FIRST}
      perPage={25}
      exporter={false}
      sx={UNCLIPPED}
    >
      <ListLoaded>
        <QueueChoice />
        <LiveQueue />
        {isSmall ? <ContributionCards canDecide={canDecide} /> : <ContributionTable canDecide={canDecide} />}
        {canDecide && <BulkBar />}
      </ListLoaded>
    </List>
  );
}
