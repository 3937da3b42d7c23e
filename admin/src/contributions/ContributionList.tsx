import { type Theme, useMediaQuery } from '@mui/material';
import { List } from 'react-admin';
import { contributionFilters } from './contributionFilters';
import { ContributionCards } from './ContributionCards';
import { ContributionTable } from './ContributionTable';

const oldestFirst = { field: 'receivedAt', order: 'ASC' } as const;

/** What still asks for a decision is shown first. */
const waiting = { status: ['RECEIVED', 'IN_REVIEW'] };

export function ContributionList() {
  const isSmall = useMediaQuery<Theme>((theme) => theme.breakpoints.down('md'));
  return (
    <List filters={contributionFilters} filterDefaultValues={waiting} sort={oldestFirst} perPage={25} exporter={false}>
      {isSmall ? <ContributionCards /> : <ContributionTable />}
    </List>
  );
}
