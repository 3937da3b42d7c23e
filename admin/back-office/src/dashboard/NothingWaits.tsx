import { Typography } from '@mui/material';
import { Link, useTranslate } from 'react-admin';
import type { DeskQuestion } from './deskProvider';

/** Nothing is to be done now: says what may be done instead, by what the viewer may do. */
export function NothingWaits({ question: { writes, decides } }: { question: DeskQuestion }) {
  const translate = useTranslate();
  const [next, to] = writes
    ? ['write', '/recommendations/create']
    : decides
      ? ['queue', '/contributions']
      : ['read', '/coverage'];
  return (
    <Typography sx={{ mb: 2 }}>
      {translate(writes || decides ? 'dashboard.nothing' : 'dashboard.onlyReading')}{' '}
      <Link to={to}>{translate(`dashboard.next.${next}`)}</Link>
    </Typography>
  );
}
