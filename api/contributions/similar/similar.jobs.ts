import { handles, topic } from '../../platform/jobs/topic';
import type { JobHandler } from '../../platform/jobs/topic';
import type { SimilarCountService } from './similar-count.service';

/**
 * Counts, each minute, those like the contributions that came since. A schedule and not a job for each: a submission writes one small row
 * in place of a job, and a flood is worked off in lots.
 */
export function countSimilarJobs(service: SimilarCountService): JobHandler[] {
  return [
    handles(topic<object>('contribution.count-similar'), async () => service.countAll(), {
      schedule: '* * * * *',
      retries: 2,
      timeoutSeconds: 120,
    }),
  ];
}
