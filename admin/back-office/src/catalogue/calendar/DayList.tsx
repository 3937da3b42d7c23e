import { Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useIntlLocale } from '../../client/useIntlLocale';
import { sentenceCase } from '../../common/sentenceCase';
import { byDay } from './byDay';
import type { EntryRecord } from './calendarProvider';
import { EntryLine } from './EntryLine';
import { inWords } from './months';
import './words';

const DAY_IN_WORDS = { weekday: 'long', day: 'numeric', month: 'long' } as const;

/** The days of a month on which something happens, for small screens. */
export function DayList({ today, entries }: { today: string; entries: EntryRecord[] }) {
  const translate = useTranslate();
  const locale = useIntlLocale();
  const days = [...byDay(entries)];
  return days.map(([day, inside]) => (
    <Box component="section" key={day} sx={{ my: 2 }}>
      <Typography component="h3" sx={{ fontWeight: 'bold', ...sentenceCase }}>
        {inWords(day, locale, DAY_IN_WORDS)}
        {day === today && ` · ${translate('resources.calendar.today')}`}
      </Typography>
      <Box component="ul" sx={{ listStyle: 'none', p: 0, m: 0, mt: 0.5 }}>
        {inside.map((entry) => (
          <EntryLine key={entry.id} entry={entry} />
        ))}
      </Box>
    </Box>
  ));
}
