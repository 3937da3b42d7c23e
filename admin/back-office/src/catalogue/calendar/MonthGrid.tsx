import { Box, Table, TableBody, TableCell, TableHead, TableRow } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useIntlLocale } from '../../client/useIntlLocale';
import { VisuallyHidden } from '../../common/VisuallyHidden';
import { byDay } from './byDay';
import type { EntryRecord } from './calendarProvider';
import { EntryLine } from './EntryLine';
import { inWords, monthOf } from './months';
import './words';

interface MonthGridProps {
  month: string;
  today: string;
  weeks: string[][];
  entries: EntryRecord[];
}

const CELLS = { border: 1, borderColor: 'divider', p: 1, verticalAlign: 'top' } as const;

/** A month as a table: a row a week. */
export function MonthGrid({ month, today, weeks, entries }: MonthGridProps) {
  const locale = useIntlLocale();
  const days = byDay(entries);
  return (
    <Table sx={{ tableLayout: 'fixed', bgcolor: 'background.paper', '& th, & td': CELLS }}>
      <caption>
        <VisuallyHidden>{inWords(`${month}-01`, locale, { month: 'long', year: 'numeric' })}</VisuallyHidden>
      </caption>
      <TableHead>
        <TableRow>
          {weeks[0]?.map((day) => (
            <TableCell key={day} component="th" scope="col">
              {inWords(day, locale, { weekday: 'long' })}
            </TableCell>
          ))}
        </TableRow>
      </TableHead>
      <TableBody>
        {weeks.map((week) => (
          <TableRow key={week[0]}>
            {week.map((day) => (
              <Day
                key={day}
                day={day}
                isToday={day === today}
                isBeside={monthOf(day) !== month}
                entries={days.get(day)}
              />
            ))}
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}

interface DayProps {
  day: string;
  isToday: boolean;
  /** Of the month before or after. */
  isBeside: boolean;
  entries: EntryRecord[] | undefined;
}

function Day({ day, isToday, isBeside, entries = [] }: DayProps) {
  const translate = useTranslate();
  const locale = useIntlLocale();
  const shown = inWords(day, locale, isBeside ? { day: 'numeric', month: 'short' } : { day: 'numeric' });
  const look = { color: isBeside ? 'text.secondary' : 'text.primary', fontWeight: isToday ? 'bold' : 'normal' };
  const today = isToday && { outline: 2, outlineColor: 'primary.main', outlineOffset: '-2px' };
  return (
    <TableCell aria-current={isToday ? 'date' : undefined} sx={{ height: 88, ...today }}>
      <Box component="time" dateTime={day} sx={look}>
        {shown}
        {isToday && ` · ${translate('resources.calendar.today')}`}
      </Box>
      {entries.length > 0 && (
        <Box component="ul" sx={{ listStyle: 'none', p: 0, m: 0, mt: 0.5 }}>
          {entries.map((entry) => (
            <EntryLine key={entry.id} entry={entry} />
          ))}
        </Box>
      )}
    </TableCell>
  );
}
