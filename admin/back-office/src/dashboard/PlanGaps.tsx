import { Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useIntlLocale } from '../client/useIntlLocale';
import { dateInWords } from '../../../shared/dateInWords';
import type { OutlookRecord } from './deskProvider';
import { FactTable } from '../common/table/FactTable';

const SHOWN = 5;

/** The last days on which people were given fewer actions than promised; nothing without such a day. */
export function PlanGaps({ days }: { days: NonNullable<OutlookRecord['planGaps']> }) {
  const translate = useTranslate();
  const locale = useIntlLocale();
  const word = (key: string, values = {}) => translate(`dashboard.planGaps.${key}`, values);
  if (days.length === 0) return null;
  return (
    <>
      <Typography component="h3" variant="subtitle2" sx={{ mt: 2 }}>
        {word('title', { smart_count: days.length })}
      </Typography>
      <FactTable caption={word('days')} heads={[word('day'), word('short'), word('empty')]}>
        {days.slice(0, SHOWN).map(({ date, short, empty }) => (
          <tr key={date}>
            <th scope="row">{dateInWords(date, locale, { day: 'numeric', month: 'long', timeZone: 'UTC' })}</th>
            <td>{short}</td>
            <td>{empty}</td>
          </tr>
        ))}
      </FactTable>
    </>
  );
}
