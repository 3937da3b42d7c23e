export const COACHING_STATUSES = ['UNCONFIRMED', 'ACTIVE', 'PAUSED', 'STOPPED'] as const;
export type CoachingStatus = (typeof COACHING_STATUSES)[number];

/** So many mails in a row without a sign of the person, then no more. */
export const MAILS_WITHOUT_SIGN = 5;

/**
 * How many mails came since the last sign of a person: a day on which they used the service (`usedOn`, an ISO day in UTC). `sent`: since the
 * moment at which they said that they go on reading.
 */
export function unseenAmong(sent: readonly Date[], usedOn: string | undefined): number {
  return sent.filter((sentAt) => usedOn === undefined || sentAt.toISOString().slice(0, 10) > usedOn).length;
}

/**
 * As things stand: a confirmation is of one address, and is worth nothing once the person gave another, or none.
 * `emailHash`: of the address that they have now.
 */
export function statusNow(
  { status, emailHash: confirmed }: { status: CoachingStatus; emailHash: string | null },
  emailHash: string | null,
): CoachingStatus {
  if (status === 'STOPPED') return status;
  return confirmed !== null && confirmed === emailHash ? status : 'UNCONFIRMED';
}
