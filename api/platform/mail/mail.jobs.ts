import { handles, topic } from '../jobs/topic';
import type { JobHandler } from '../jobs/topic';
import type { Letter, Mailer } from './mail';

/** The only way to write to somebody: the mail leaves after the transaction that decides it, and its job's id becomes its Message-ID. */
export const sendMail = topic<Letter>('mail.send');

/** Tried for at least two hours; the address and the words are deleted with the job once it is done, a week after its last failure. */
export function mailJobs(mailer: Mailer): readonly JobHandler[] {
  return [
    handles(sendMail, async (letter, { id }) => mailer.send({ ...letter, id }), {
      retries: 13,
      retryAfter: 60,
      retryAtMost: 7200,
      within: 120,
      concurrency: 2,
      forgetDone: true,
    }),
  ];
}
