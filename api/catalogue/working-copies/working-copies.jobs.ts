import { handles, topic } from '../../platform/jobs/topic';
import type { JobHandler } from '../../platform/jobs/topic';
import type { WorkingCopiesService } from './working-copies.service';

const forgetWorkingCopies = topic<Record<string, never>>('recommendation.forget-working-copies');

/** At night, after the contributors. */
export function workingCopyJobs(copies: WorkingCopiesService): readonly JobHandler[] {
  return [handles(forgetWorkingCopies, async () => copies.deleteForgotten(), { schedule: '47 3 * * *' })];
}
