import { handles, topic } from '../../platform/jobs/topic';
import type { JobHandler } from '../../platform/jobs/topic';
import type { UsefulnessService } from './usefulness.service';

const countUsefulness = topic<Record<string, never>>('plan.count-usefulness');

/** Time to read the answers of very many people. */
const TIMEOUT_SECONDS = 3000;

/** Before the days of people begin, at three in the morning. */
export function usefulnessJobs(counting: UsefulnessService): readonly JobHandler[] {
  return [
    handles(countUsefulness, async () => counting.count(), { schedule: '20 2 * * *', timeoutSeconds: TIMEOUT_SECONDS }),
  ];
}
