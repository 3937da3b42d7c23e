import { everyStaff, staffMay } from '../../accounts/permissions';
import type { Permission } from '../../accounts/permissions';
import { editRecommendations } from '../catalogue.policy';

export const readLinks = everyStaff('links.read');
export const checkLinks = staffMay('links.check', 'EDITOR', 'PUBLISHER');
/** It writes drafts. */
export const acceptMoves = editRecommendations;

export const linksOperations = {
  links: readLinks,
  checkLink: checkLinks,
  acceptMovedLink: acceptMoves,
} satisfies Record<string, Permission>;
