import { Box, Card, CardActionArea, Typography } from '@mui/material';
import { Link, useTranslate } from 'react-admin';
import { useIntlLocale } from '../client/useIntlLocale';
import type { DeskQuestion } from './deskProvider';
import type { Counted } from './figures';
import { listAddress } from '../links/listAddress';

const GRID = {
  ...{ listStyle: 'none', m: 0, p: 0, mb: 2 },
  ...{ display: 'grid', gap: 1, gridTemplateColumns: 'repeat(auto-fill, minmax(min(170px, 100%), 1fr))' },
};

interface FiguresProps {
  counted: readonly Counted[];
  question: Pick<DeskQuestion, 'me' | 'monday'>;
}

/** Numbers that each open their list. */
export function Figures({ counted, question }: FiguresProps) {
  return (
    <Box component="ul" sx={GRID}>
      {counted.map((one) => (
        <li key={one.figure.key}>
          <FigureCard counted={one} question={question} />
        </li>
      ))}
    </Box>
  );
}

/** None of something is written smaller, and what should not have waited is in amber, which its words say as well. */
function FigureCard({ counted: { figure, total }, question }: { counted: Counted } & Pick<FiguresProps, 'question'>) {
  const translate = useTranslate();
  const locale = useIntlLocale();
  const { key, resource, filter, isUrgent } = figure;
  const color = isUrgent && total > 0 ? 'warning.main' : 'text.primary';
  return (
    <Card variant="outlined" sx={{ height: '100%' }}>
      <CardActionArea component={Link} to={listAddress(resource, filter(question))} sx={{ height: '100%', p: 1.5 }}>
        <Typography
          component="span"
          variant="h5"
          sx={{ display: 'block', fontVariantNumeric: 'tabular-nums', color: total > 0 ? color : 'text.secondary' }}
        >
          {total.toLocaleString(locale)}
        </Typography>{' '}
        <Typography component="span" variant="body2" sx={{ color: total > 0 ? color : 'text.secondary' }}>
          {translate(`dashboard.figures.${key}`, { smart_count: total })}
        </Typography>
      </CardActionArea>
    </Card>
  );
}
