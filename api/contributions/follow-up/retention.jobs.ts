import { handles, topic } from '../../platform/jobs/topic';
import type { JobHandler } from '../../platform/jobs/topic';
import type { RetentionService } from './retention.service';

/** At night: many rows are written. */
export function retentionJobs(retention: RetentionService): JobHandler[] {
  return [
    handles(topic<object>('contribution.expire'), async () => retention.eraseExpired(), {
      schedule: '37 3 * * *',
      timeoutSeconds: 900,
    }),
  ];
}
