import { Alert } from '@mui/material';
import { Link, useTranslate } from 'react-admin';
import { useIntlLocale } from '../../client/useIntlLocale';
import { inWords } from './months';
import './words';

const APPROVED = `/recommendations?${new URLSearchParams({ filter: JSON.stringify({ status: ['APPROVED'] }) })}`;

/** Says that there is nothing, and what sets a day. */
export function EmptyMonth({ month }: { month: string }) {
  const translate = useTranslate();
  const named = inWords(`${month}-01`, useIntlLocale(), { month: 'long', year: 'numeric' });
  return (
    <Alert severity="info" role="note" sx={{ mb: 2 }}>
      {translate('resources.calendar.empty', { month: named })} {translate('resources.calendar.emptyHelp')}{' '}
      <Link to={APPROVED}>{translate('resources.calendar.approved')}</Link>
    </Alert>
  );
}
