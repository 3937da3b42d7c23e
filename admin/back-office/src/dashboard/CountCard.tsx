import { Card, CardActionArea, CardContent, Typography } from '@mui/material';
import { Link, useCanAccess, useGetList, useTranslate } from 'react-admin';
import type { Counted } from './counts';

const ONE_RECORD = { page: 1, perPage: 1 };

const listOf = ({ resource, filter }: Counted): string =>
  `/${resource}?${new URLSearchParams({ filter: JSON.stringify(filter), displayedFilters: '{}' })}`;

/** A count that opens its list; renders nothing for roles that may not read the list. */
export function CountCard({ counted }: { counted: Counted }) {
  const { canAccess } = useCanAccess({ resource: counted.resource, action: 'list' });
  return canAccess ? <Count counted={counted} /> : null;
}

function Count({ counted }: { counted: Counted }) {
  const translate = useTranslate();
  const { total } = useGetList(counted.resource, { filter: counted.filter, pagination: ONE_RECORD });
  if (total === undefined) return null;
  return (
    <Card variant="outlined">
      <CardActionArea component={Link} to={listOf(counted)}>
        <CardContent>
          <Typography component="span" variant="h4" sx={{ display: 'block' }}>
            {total}
          </Typography>
          <Typography component="span">{translate(`dashboard.${counted.key}`, { smart_count: total })}</Typography>
        </CardContent>
      </CardActionArea>
    </Card>
  );
}
