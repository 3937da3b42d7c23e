import { Box, Button, Typography } from '@mui/material';
import { useListContext, useTranslate } from 'react-admin';
import { focusContent } from '../../../navigation/focusContent';
import { isNarrowed, WAITING } from './start';

/** Why the queue is empty; the filters are given up in one press, the queue itself is not. */
export function NoLine() {
  const translate = useTranslate();
  const { filterValues, setFilters } = useListContext();
  if (!isNarrowed(filterValues))
    return <Typography sx={{ p: 2 }}>{translate('resources.contributions.empty')}</Typography>;
  const { offers } = filterValues;
  const clear = () => {
    setFilters({ ...WAITING, ...(offers !== undefined && { offers }) }, []);
    focusContent();
  };
  return (
    <Box sx={{ p: 2 }}>
      <Typography gutterBottom>{translate('resources.contributions.queues.noResult')}</Typography>
      <Button size="small" variant="outlined" onClick={clear}>
        {translate('ra.navigation.clear_filters')}
      </Button>
    </Box>
  );
}
