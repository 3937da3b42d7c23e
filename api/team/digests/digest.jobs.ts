import { handles, topic } from '../../platform/jobs/topic';
import type { JobHandler } from '../../platform/jobs/topic';
import type { DigestMailsService } from './digest-mails.service';

const sendDigests = topic<Record<string, never>>('notice.send-digests');

/** As the team's day begins, once the reminders of the morning are written. Holidays are left out by the service. */
export function digestJobs(mails: DigestMailsService): readonly JobHandler[] {
  return [handles(sendDigests, async () => mails.send(), { schedule: '10 8 * * 1-5' })];
}
