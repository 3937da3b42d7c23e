/** How the queue is sorted when it is opened. */
export const BY_PRIORITY = { field: 'priority', order: 'DESC' } as const;

/** By default the queue shows the contributions that wait for a decision. */
export const WAITING = { status: ['RECEIVED', 'IN_REVIEW'] };

const asksNothing = (value: unknown): boolean => value === false || String(value ?? '') === '';

/** Whether more than the status says what is shown. */
export const isFiltered = ({ status: _known, offers, ...others }: Readonly<Record<string, unknown>>): boolean =>
  offers !== undefined || !Object.values(others).every(asksNothing);

/** Whether something leaves out contributions that wait in this queue. */
export function isNarrowed({ status, offers: _queue, ...others }: Readonly<Record<string, unknown>>): boolean {
  const isWaiting = asksNothing(status) || WAITING.status.every((one) => (status as string[]).includes(one));
  return !isWaiting || !Object.values(others).every(asksNothing);
}
