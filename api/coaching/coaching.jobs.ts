import { handles } from '../platform/jobs/topic';
import type { JobHandler } from '../platform/jobs/topic';
import { preparePlans, sendConfirmation, sendPlans } from './coaching.topics';
import type { ConfirmationsService } from './confirmations.service';
import type { DailyMailsService } from './daily-mails.service';

/** Time for very many people. Another worker need not wait for one that died: the next minute has a job of its own. */
const TIMEOUT_SECONDS = 3000;

export function coachingJobs(confirmations: ConfirmationsService, mails: DailyMailsService): readonly JobHandler[] {
  return [
    handles(sendConfirmation, async (asked, { id }) => confirmations.mail(asked, id), { forgetDone: true }),
    handles(sendPlans, async () => mails.send(), { schedule: '* * * * *', timeoutSeconds: TIMEOUT_SECONDS }),
    handles(preparePlans, async () => mails.prepare(), {
      schedule: '*/10 * * * *',
      timeoutSeconds: TIMEOUT_SECONDS,
    }),
  ];
}
