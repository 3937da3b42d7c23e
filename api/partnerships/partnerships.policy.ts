import { staffMay } from '../accounts/permissions';
import type { Permission } from '../accounts/permissions';

/** Reads who offers data, services and code. */
export const readPartners = staffMay('partner.read', 'MODERATOR', 'EDITOR', 'PUBLISHER', 'ANALYST');

export const partnershipsOperations = { partners: readPartners } satisfies Record<string, Permission>;
