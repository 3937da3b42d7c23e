import { handles } from '../../platform/jobs/topic';
import type { JobHandler } from '../../platform/jobs/topic';
import type { ExpiryService } from './expiry.service';
import { expireProfiles } from './expiry.topics';

export function expiryJobs(expiry: ExpiryService): readonly JobHandler[] {
  return [handles(expireProfiles, async () => expiry.run(), { schedule: '30 3 * * *', timeoutSeconds: 3000 })];
}
