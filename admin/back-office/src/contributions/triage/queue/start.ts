/** How the queue is sorted when it is opened. */
export const BY_PRIORITY = { field: 'priority', order: 'DESC' } as const;

/** By default the queue shows the contributions that wait for a decision. */
export const WAITING = { status: ['RECEIVED', 'IN_REVIEW'] };
