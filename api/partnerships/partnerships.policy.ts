import { staffMay } from '../accounts/permissions';
import type { Permission } from '../accounts/permissions';

/** Reads who offers data, services and code. */
export const readPartners = staffMay('partner.read', 'MODERATOR', 'EDITOR', 'PUBLISHER', 'ANALYST');

/** Says to everybody who gives, as what is published is said. */
export const presentPartners = staffMay('partner.present', 'PUBLISHER');

/** Keeps that an offer still stands: whoever talks to those who give. */
export const confirmPartners = staffMay('partner.confirm', 'MODERATOR', 'PUBLISHER');

export const partnershipsOperations = {
  partners: readPartners,
  savePartnerPresentation: presentPartners,
  confirmPartner: confirmPartners,
} satisfies Record<string, Permission>;
