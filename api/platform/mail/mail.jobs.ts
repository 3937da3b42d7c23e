import { handles, topic } from '../jobs/topic';
import type { JobHandler } from '../jobs/topic';
import type { MailToSend, Mailer } from './mail';
import { MAX_CONNECTIONS } from './mailers';

/** The only way to send an e-mail: it leaves after the transaction that decides it, and the id of its job becomes its Message-ID. */
export const sendMail = topic<MailToSend>('mail.send');

/** An e-mail is tried for at least two hours. Its address and text are deleted with the job once it is sent, or a week after its last failure. */
export function mailJobs(mailer: Mailer): readonly JobHandler[] {
  return [
    handles(sendMail, async (mail, { id }) => mailer.send({ ...mail, id }), {
      retries: 13,
      retryAfter: 60,
      retryAtMost: 7200,
      timeoutSeconds: 120,
      concurrency: MAX_CONNECTIONS,
      // Very many are due at seven in the morning.
      batch: 50,
      forgetDone: true,
    }),
  ];
}
