import { handles, topic } from '../../platform/jobs/topic';
import type { JobHandler } from '../../platform/jobs/topic';
import type { MaskingService } from './masking.service';

export function intakeJobs(masking: MaskingService): JobHandler[] {
  return [
    handles(topic<object>('contribution.seek-personal-data'), async () => masking.maskAll(), {
      schedule: '* * * * *',
      retries: 2,
      timeoutSeconds: 300,
    }),
  ];
}
