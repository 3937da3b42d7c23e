import NextIcon from '@mui/icons-material/ChevronRight';
import PreviousIcon from '@mui/icons-material/ChevronLeft';
import { Box, IconButton, Typography } from '@mui/material';
import { useListContext, useTranslate } from 'react-admin';

/** Which lines of how many are shown, and the pages before and after. */
export function PageTurn() {
  const translate = useTranslate();
  const { page, perPage, total, setPage, hasNextPage, hasPreviousPage } = useListContext();
  if (!total) return null;
  const [from, to] = [(page - 1) * perPage + 1, Math.min(page * perPage, total)];
  return (
    <Box
      component="nav"
      aria-label={translate('resources.contributions.queues.pages')}
      sx={{ display: 'flex', alignItems: 'center', justifyContent: 'flex-end', gap: 1 }}
    >
      <Typography variant="body2" color="text.secondary">
        {translate('resources.contributions.queues.range', { from, to, total })}
      </Typography>
      <IconButton
        size="small"
        disabled={!hasPreviousPage}
        aria-label={translate('ra.navigation.previous')}
        onClick={() => setPage(page - 1)}
      >
        <PreviousIcon />
      </IconButton>
      <IconButton
        size="small"
        disabled={!hasNextPage}
        aria-label={translate('ra.navigation.next')}
        onClick={() => setPage(page + 1)}
      >
        <NextIcon />
      </IconButton>
    </Box>
  );
}
