import { Box, Skeleton, Typography } from '@mui/material';
import { CreateButton, Title, useCanAccess, useGetList } from 'react-admin';
import { FactTable } from '../common/table/FactTable';
import { NotLoaded } from '../common/NotLoaded';
import { RowLink } from '../common/RowLink';
import { Section } from '../common/Section';
import type { ExperimentRecord } from './experimentsProvider';
import { Tried } from './Tried';
import { useParisMoment } from './useParisMoment';
import { useExperimentWord } from './words/useExperimentWord';

/** Every experiment comes at once. */
const WHOLE = { page: 1, perPage: 100 };

/** The experiments that run, then those that have ended, the latest first. */
export function ExperimentList() {
  const { word } = useExperimentWord();
  const { canAccess: mayStart = false } = useCanAccess({ resource: 'experiments', action: 'create' });
  const { data, error, refetch } = useGetList<ExperimentRecord>('experiments', { pagination: WHOLE });
  return (
    <Box sx={{ my: 2 }}>
      <Title title={word('title')} />
      <Typography sx={{ mb: 1, maxWidth: '75ch' }}>{word('help')}</Typography>
      {mayStart && <CreateButton label={word('create')} sx={{ mb: 1 }} />}
      {data && <Both experiments={data} />}
      {!data && (error ? <NotLoaded error={error} onRetry={refetch} /> : <Skeleton variant="rounded" height={220} />)}
    </Box>
  );
}

function Both({ experiments }: { experiments: readonly ExperimentRecord[] }) {
  const isRunning = ({ stoppedAt }: ExperimentRecord) => stoppedAt === null;
  return (
    <>
      <Experiments name="running" experiments={experiments.filter(isRunning)} />
      <Experiments name="ended" experiments={experiments.filter((one) => !isRunning(one))} />
    </>
  );
}

const EMPTY = { running: 'noneRunning', ended: 'noneEnded' } as const;
const LAST_HEAD = { running: 'until', ended: 'endedOn' } as const;

interface ExperimentsProps {
  name: 'running' | 'ended';
  experiments: readonly ExperimentRecord[];
}

function Experiments({ name, experiments }: ExperimentsProps) {
  const { word } = useExperimentWord();
  const moment = useParisMoment();
  const heads = ['name', 'tried', 'shareShort', 'since', LAST_HEAD[name]] as const;
  return (
    <Section title={word(name)}>
      {experiments.length === 0 ? (
        <Typography>{word(EMPTY[name])}</Typography>
      ) : (
        <FactTable caption={word(name)} heads={heads.map((head) => word(head))}>
          {experiments.map((experiment) => (
            <tr key={experiment.id}>
              <th scope="row">
                <RowLink id={experiment.id} page="show">
                  {experiment.name}
                </RowLink>
              </th>
              <td>
                <Tried experiment={experiment} />
              </td>
              <td>{word('percent', { share: experiment.share })}</td>
              <td>{moment(experiment.startedAt)}</td>
              <td>{moment(experiment.stoppedAt ?? experiment.endsAt)}</td>
            </tr>
          ))}
        </FactTable>
      )}
    </Section>
  );
}
