export const COACHING_STATUSES = ['UNCONFIRMED', 'ACTIVE', 'PAUSED', 'STOPPED'] as const;
export type CoachingStatus = (typeof COACHING_STATUSES)[number];

/** So many mails in a row without a sign of the person, then no more. */
export const MAILS_WITHOUT_SIGN = 5;

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
