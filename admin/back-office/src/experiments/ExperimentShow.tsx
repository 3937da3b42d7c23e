import { Box } from '@mui/material';
import { Show, useRecordContext } from 'react-admin';
import { LabeledValue } from '../common/LabeledValue';
import { useRecordQuery } from '../common/useRecordQuery';
import { whenLoaded } from '../common/whenLoaded';
import type { ExperimentDetail } from './experimentsProvider';
import { Result } from './Result';
import { StopExperiment } from './StopExperiment';
import { Tried } from './Tried';
import { useParisMoment } from './useParisMoment';
import { useExperimentWord } from './words/useExperimentWord';

/** What is tried, and what it brings. */
export function ExperimentShow() {
  return (
    <Show<ExperimentDetail>
      queryOptions={useRecordQuery()}
      actions={false}
      component="div"
      render={whenLoaded(<ExperimentPage />)}
    />
  );
}

function ExperimentPage() {
  const experiment = useRecordContext<ExperimentDetail>();
  if (!experiment) return null;
  return (
    <Box sx={{ my: 2, maxWidth: 900 }}>
      <About experiment={experiment} />
      <Result result={experiment.result} />
      {experiment.allowedActions.includes('STOP') && <StopExperiment experiment={experiment} />}
    </Box>
  );
}

function About({ experiment }: { experiment: ExperimentDetail }) {
  const { word } = useExperimentWord();
  const moment = useParisMoment();
  const { purpose, share, startedAt, endsAt, stoppedAt } = experiment;
  const days = { from: moment(startedAt, true), to: moment(stoppedAt ?? endsAt, true) };
  return (
    <>
      <LabeledValue label={word('state')}>{word(stoppedAt === null ? 'runsUntil' : 'ranUntil', days)}</LabeledValue>
      <LabeledValue label={word('about')}>
        <Tried experiment={experiment} />
      </LabeledValue>
      <LabeledValue label={word('share')}>{word('percent', { share })}</LabeledValue>
      {purpose !== null && (
        <LabeledValue label={word('purpose')}>
          <span lang="fr">{purpose}</span>
        </LabeledValue>
      )}
    </>
  );
}
