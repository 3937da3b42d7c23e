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
import { StateMark } from './StateMark';
import { useCellWords } from './useCellWords';
import './words';

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
      <Legend />
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

const STATES = ['EMPTY', 'THIN'] as const;

/** What the figures and signs of the cells mean. */
function Legend() {
  const { word } = useCellWords();
  return (
    <Box
      sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 2, mb: 1, fontSize: '0.8125rem', color: 'text.secondary' }}
    >
      <span>{word('legend.figures')}</span>
      {STATES.map((state) => (
        <span key={state}>
          <StateMark cell={{ state }} />
          {word(`legend.${state}`)}
        </span>
      ))}
      <span>{word('legend.nobody')}</span>
    </Box>
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
