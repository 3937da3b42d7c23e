/** Whether the due date has passed; a contribution without one is never overdue. */
export const isLate = (dueAt: string | null, now: number): boolean =>
  dueAt !== null && new Date(dueAt).getTime() <= now;

/** The spam score from which a contribution is shown as possible spam. */
const SPAM_THRESHOLD = 0.5;

export const looksUnwanted = ({ spamScore }: { spamScore: number }): boolean => spamScore >= SPAM_THRESHOLD;
