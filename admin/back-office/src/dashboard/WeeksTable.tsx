import { Link, useTranslate } from 'react-admin';
import { useIntlLocale } from '../client/useIntlLocale';
import { dateInWords } from '../../../shared/dateInWords';
import type { ContributionStatus } from '../generated/graphql';
import type { WeekRecord } from './deskProvider';
import { FactTable } from '../common/table/FactTable';
import { listAddress } from '../links/listAddress';
import { countOf, OUTCOMES, STATUSES } from './weeks';

/** The same numbers as the bars, the latest week first; each leads to its list. */
export function WeeksTable({ weeks }: { weeks: readonly WeekRecord[] }) {
  const translate = useTranslate();
  const columns = ['received', ...OUTCOMES];
  return (
    <FactTable
      caption={translate('dashboard.weeks.numbers')}
      heads={['week', ...columns].map((column) => translate(`dashboard.weeks.${column}`))}
    >
      {weeks.toReversed().map((week) => (
        <Week key={week.from} week={week} />
      ))}
    </FactTable>
  );
}

function Week({ week }: { week: WeekRecord }) {
  const day = useDay();
  return (
    <tr>
      <th scope="row">{`${day(week.from)} – ${day(week.to)}`}</th>
      <Count week={week} name="received" count={week.received} />
      {OUTCOMES.map((outcome) => (
        <Count key={outcome} week={week} name={outcome} count={countOf(week, outcome)} status={STATUSES[outcome]} />
      ))}
    </tr>
  );
}

/** Days without a time zone. */
function useDay(): (day: string) => string {
  const locale = useIntlLocale();
  return (day) => dateInWords(day, locale, { day: 'numeric', month: 'short', timeZone: 'UTC' });
}

interface CountProps {
  week: WeekRecord;
  name: string;
  count: number;
  status?: readonly ContributionStatus[];
}

function Count({ week: { from, to }, name, count, status }: CountProps) {
  const translate = useTranslate();
  const day = useDay();
  if (count === 0) return <td>0</td>;
  // Without a status the queue would show what waits only.
  const all = status ?? Object.values(STATUSES).flat();
  const what = translate('dashboard.weeks.leadsTo', {
    ...{ count, name: translate(`dashboard.weeks.${name}`), from: day(from), to: day(to) },
  });
  return (
    <td>
      <Link
        to={listAddress('contributions', { status: all, receivedFrom: from, receivedTo: to })}
        aria-label={what}
        sx={{ display: 'inline-block', minWidth: 24, minHeight: 24 }}
      >
        {count}
      </Link>
    </td>
  );
}
