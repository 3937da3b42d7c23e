import { Box, Button, LinearProgress, type Theme, Typography, useMediaQuery } from '@mui/material';
import { useState } from 'react';
import { Link, useGetOne, useTranslate } from 'react-admin';
import { NotLoaded } from '../../../common/NotLoaded';
import type { CoverageColumns } from '../../../generated/graphql';
import { shownAddress } from '../addresses/view';
import { CellDialog } from './CellDialog';
import { GridTable } from './GridTable';
import { gridId, type GridRecord, PAGE_SIZE } from './gridProvider';
import { SituationFolds } from './SituationFolds';
import type { Spot } from './spot';

interface CoverageGridProps {
  by: CoverageColumns;
  page: number;
}

/** Situations by régions or stages of the search, worst first; a cell opens what one can do about it. */
export function CoverageGrid({ by, page }: CoverageGridProps) {
  const translate = useTranslate();
  const isSmall = useMediaQuery<Theme>((theme) => theme.breakpoints.down('md'));
  const [opened, setOpened] = useState<Spot | null>(null);
  const { data, error, refetch } = useGetOne<GridRecord>('coverageGrid', { id: gridId(by, page) });
  if (error) return <NotLoaded error={error} onRetry={refetch} />;
  if (!data) return <BeingWorkedOut />;
  if (data.total === 0) return <Typography>{translate('resources.coverage.noSituation')}</Typography>;
  const Shown = isSmall ? SituationFolds : GridTable;
  return (
    <>
      <Shown grid={data} onOpen={setOpened} />
      <Pages by={by} page={page} total={data.total} />
      {opened && <CellDialog spot={opened} onClose={() => setOpened(null)} />}
    </>
  );
}

function BeingWorkedOut() {
  const translate = useTranslate();
  return (
    <>
      <Typography component="output" sx={{ display: 'block', mb: 1 }}>
        {translate('resources.coverage.workedOut')}
      </Typography>
      <LinearProgress aria-hidden />
    </>
  );
}

function Pages({ by, page, total }: CoverageGridProps & { total: number }) {
  const translate = useTranslate();
  const [first, last] = [(page - 1) * PAGE_SIZE + 1, Math.min(page * PAGE_SIZE, total)];
  const word = (key: string, values = {}) => translate(`resources.coverage.pages.${key}`, values);
  return (
    <Box component="nav" aria-label={word('name')} sx={{ display: 'flex', alignItems: 'center', gap: 2, mt: 2 }}>
      <Typography>{word('shown', { first, last, total })}</Typography>
      {page > 1 && (
        <Button component={Link} to={shownAddress(by, page - 1)}>
          {word('previous')}
        </Button>
      )}
      {last < total && (
        <Button component={Link} to={shownAddress(by, page + 1)}>
          {word('next')}
        </Button>
      )}
    </Box>
  );
}
