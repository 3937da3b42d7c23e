/** Colleagues read of somebody that they look for as long after they told it last. */
export const LOOK_MS = 60_000;

/** What was told before it is over. */
export const lookedSince = (now: Date): Date => new Date(now.getTime() - LOOK_MS);
