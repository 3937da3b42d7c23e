import FilterIcon from '@mui/icons-material/FilterListOutlined';
import { Badge, Box, Collapse, IconButton, Tooltip } from '@mui/material';
import { useId, useState } from 'react';
import { FilterButton, FilterForm, SortButton, useListContext, useTranslate } from 'react-admin';
import { WITHIN } from '../../../common/within';
import { ViewBar } from '../../../lists/views/ViewBar';
import { TickPage } from '../bulk/TickBox';
import { RecentDecisions } from '../recent/RecentDecisions';
import { contributionFilters } from './contributionFilters';
import { QueueChoice } from './QueueChoice';
import { QueueSearch } from './QueueSearch';
import { BY_PRIORITY, WAITING } from './start';

const SORTS = ['priority', 'dueAt', 'receivedAt', 'title', 'status'];

/** How the queue is searched, sorted and filtered, and what I decided lately. */
export function QueueHead({ canDecide }: { canDecide: boolean }) {
  const translate = useTranslate();
  const fold = useId();
  const { filterValues } = useListContext();
  const [isUnfolded, setUnfolded] = useState(false);
  const count = Object.keys(filterValues).filter((name) => name !== 'search' && name !== 'offers').length;
  const name = translate('resources.contributions.queues.filters', { smart_count: count });
  return (
    <Box sx={{ pr: 1, pt: 1 }}>
      <Box sx={{ display: 'flex', gap: 0.5, alignItems: 'center' }}>
        <QueueSearch />
        <Tooltip title={name} slotProps={WITHIN}>
          <IconButton
            aria-label={name}
            aria-expanded={isUnfolded}
            aria-controls={isUnfolded ? fold : undefined}
            onClick={() => setUnfolded(!isUnfolded)}
          >
            <Badge badgeContent={count} color="primary">
              <FilterIcon />
            </Badge>
          </IconButton>
        </Tooltip>
      </Box>
      <Collapse in={isUnfolded} unmountOnExit id={fold}>
        <FilterForm filters={contributionFilters} />
        <FilterButton filters={contributionFilters} disableSaveQuery />
      </Collapse>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 0.5 }}>
        {canDecide && <TickPage />}
        <QueueChoice />
        <SortButton fields={SORTS} />
        {canDecide && <RecentDecisions />}
      </Box>
      <ViewBar isNarrow filter={WAITING} sort={BY_PRIORITY} />
    </Box>
  );
}
