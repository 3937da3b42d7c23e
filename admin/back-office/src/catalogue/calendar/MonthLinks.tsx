import NextIcon from '@mui/icons-material/ChevronRightOutlined';
import PreviousIcon from '@mui/icons-material/ChevronLeftOutlined';
import { Button, IconButton, Stack, Typography } from '@mui/material';
import { Link, useTranslate } from 'react-admin';
import { useIntlLocale } from '../../client/useIntlLocale';
import { sentenceCase } from '../../common/sentenceCase';
import { inWords, monthAfter, monthOf } from './months';
import './words';

const PATH = '/calendar';
const MONTH_AND_YEAR = { month: 'long', year: 'numeric' } as const;

/** The month in words, and the way to those beside it: each has an address of its own. */
export function MonthLinks({ month, today }: { month: string; today: string }) {
  const translate = useTranslate();
  const locale = useIntlLocale();
  const write = (one: string) => inWords(`${one}-01`, locale, MONTH_AND_YEAR);
  const beside = (count: number, key: string) => {
    const other = monthAfter(month, count);
    const label = translate(`resources.calendar.${key}`, { month: write(other) });
    return {
      component: Link,
      to: `${PATH}?month=${other}`,
      'aria-label': label,
      title: label,
      color: 'primary',
    } as const;
  };
  return (
    <Stack
      component="nav"
      aria-label={translate('resources.calendar.month')}
      direction="row"
      useFlexGap
      flexWrap="wrap"
      sx={{ alignItems: 'center', gap: 1, my: 1 }}
    >
      <IconButton {...beside(-1, 'previous')}>
        <PreviousIcon />
      </IconButton>
      <Typography
        component="h2"
        variant="h6"
        aria-live="polite"
        sx={{ minWidth: '9em', textAlign: 'center', ...sentenceCase }}
      >
        {write(month)}
      </Typography>
      <IconButton {...beside(1, 'next')}>
        <NextIcon />
      </IconButton>
      {month !== monthOf(today) && (
        <Button component={Link} to={PATH} variant="outlined" size="small">
          {translate('resources.calendar.current')}
        </Button>
      )}
    </Stack>
  );
}
