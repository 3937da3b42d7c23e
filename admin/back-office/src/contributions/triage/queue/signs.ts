/** Whether the answer is late; what nobody has to answer never is. */
export const isLate = (dueAt: string | null, now: number): boolean =>
  dueAt !== null && new Date(dueAt).getTime() <= now;

/** From where on a contribution is shown as unwanted: two signs of it at least. */
const SPAM_THRESHOLD = 0.5;

export const looksUnwanted = ({ spamScore }: { spamScore: number }): boolean => spamScore >= SPAM_THRESHOLD;
