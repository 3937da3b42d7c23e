import { handles } from '../../platform/jobs/topic';
import type { JobHandler } from '../../platform/jobs/topic';
import type { ExperimentsService } from './experiments.service';
import { endExperiment } from './experiments.topics';

export function experimentJobs(experiments: ExperimentsService): readonly JobHandler[] {
  return [handles(endExperiment, async ({ id }) => experiments.end(id))];
}
