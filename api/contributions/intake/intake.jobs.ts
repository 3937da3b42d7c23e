import { handles, topic } from '../../platform/jobs/topic';
import type { JobHandler } from '../../platform/jobs/topic';
import type { MaskingService } from './masking.service';
import type { SubmissionKeysService } from './submission-keys.service';

export function intakeJobs(masking: MaskingService, keys: SubmissionKeysService): JobHandler[] {
  return [
    handles(topic<object>('contribution.seek-personal-data'), async () => masking.maskAll(), {
      schedule: '* * * * *',
      retries: 2,
      timeoutSeconds: 300,
    }),
    handles(topic<object>('contribution.forget-submission-keys'), async () => keys.deleteExpired(), {
      schedule: '23 * * * *',
    }),
  ];
}
