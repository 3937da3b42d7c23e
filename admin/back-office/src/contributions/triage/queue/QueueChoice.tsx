import { ToggleButton, ToggleButtonGroup } from '@mui/material';
import { useListContext, useTranslate } from 'react-admin';

const QUEUES = ['all', 'advice', 'offers'] as const;
type Queue = (typeof QUEUES)[number];

const queueOf = (offers: unknown): Queue => {
  if (offers === true) return 'offers';
  return offers === false ? 'advice' : 'all';
};

/** Advice, offers of data, services and code, or both. */
export function QueueChoice() {
  const translate = useTranslate();
  const { filterValues, displayedFilters, setFilters } = useListContext();
  const choose = (queue: Queue | null) => {
    if (queue === null) return;
    const { offers: _before, ...others } = filterValues;
    setFilters(queue === 'all' ? others : { ...others, offers: queue === 'offers' }, displayedFilters);
  };
  return (
    <ToggleButtonGroup
      exclusive
      size="small"
      color="primary"
      aria-label={translate('resources.contributions.queues.title')}
      value={queueOf(filterValues['offers'])}
      onChange={(_event, queue: Queue | null) => choose(queue)}
      sx={{ m: 1 }}
    >
      {QUEUES.map((queue) => (
        <ToggleButton key={queue} value={queue}>
          {translate(`resources.contributions.queues.${queue}`)}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
