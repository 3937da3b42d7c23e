import { Box, LinearProgress, type Theme, Typography, useMediaQuery } from '@mui/material';
import { Title, useGetList, useLocation, useTranslate } from 'react-admin';
import { toParisTime } from '../../../../shared/parisTime';
import { NotLoaded } from '../../common/NotLoaded';
import { useNow } from '../../common/useNow';
import type { EntryRecord } from './calendarProvider';
import { DayList } from './DayList';
import { EmptyMonth } from './EmptyMonth';
import { MonthGrid } from './MonthGrid';
import { MonthLinks } from './MonthLinks';
import { isMonth, monthOf, weeksOf } from './months';
import './words';

/** The whole of a month comes at once. */
const WHOLE = { page: 1, perPage: 100 };

/** What goes online and comes down in the month that the address names, or in this one. */
export default function CalendarPage() {
  const translate = useTranslate();
  const isSmall = useMediaQuery<Theme>((theme) => theme.breakpoints.down('md'));
  const today = toParisTime(new Date(useNow()).toISOString()).slice(0, 10);
  const asked = new URLSearchParams(useLocation().search).get('month');
  const month = isMonth(asked) ? asked : monthOf(today);
  const weeks = weeksOf(month);
  const { data, isPending, error, refetch } = useMonth(weeks);
  const entries = data?.filter(({ day }) => monthOf(day) === month);
  const shown = { month, today, entries: data ?? [] };
  return (
    <Box sx={{ my: 2 }}>
      <Title title="resources.calendar.name" />
      <Typography>{translate('resources.calendar.help')}</Typography>
      <MonthLinks month={month} today={today} />
      {/* It keeps its place, so that the month does not move when it goes. */}
      <Box sx={{ height: 4 }}>{isPending && <LinearProgress aria-hidden />}</Box>
      {error ? <NotLoaded error={error} onRetry={refetch} /> : entries?.length === 0 && <EmptyMonth month={month} />}
      {isSmall ? <DayList {...shown} entries={entries ?? []} /> : <MonthGrid {...shown} weeks={weeks} />}
    </Box>
  );
}

function useMonth(weeks: string[][]) {
  const days = { from: weeks[0]?.[0], to: weeks.at(-1)?.at(-1) };
  return useGetList<EntryRecord>('calendar', { filter: days, pagination: WHOLE });
}
