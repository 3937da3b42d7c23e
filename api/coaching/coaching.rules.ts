import { profileNamedBy, profileToken } from '../accounts';
import { isSameInConstantTime } from '../platform/signer';
import type { Signer } from '../platform/signer';

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

/** The secret of the links that stop the mails of a profile, or keep them coming: in every mail, and good for nothing else. */
export function mailsToken(signer: Signer, profileId: string): string {
  return profileToken(profileId, signer.sign('coaching mails', profileId));
}

/** The profile whose mails a secret stops. Undefined for what is none, without asking the database. */
export function profileOfMails(signer: Signer, token: string): string | undefined {
  const profileId = profileNamedBy(token);
  if (profileId === undefined) return undefined;
  return isSameInConstantTime(token, mailsToken(signer, profileId)) ? profileId : undefined;
}
