import { anyoneMay, staffMay } from '../accounts';
import type { Permission } from '../accounts';

export const submitContributions = anyoneMay('contribution.submit');
/** Whoever has the secret link may see how far the contribution is. */
export const followContributions = anyoneMay('contribution.follow');
export const readContributions = staffMay('contribution.read', 'MODERATOR', 'EDITOR', 'PUBLISHER', 'ANALYST');
export const decideContributions = staffMay('contribution.decide', 'MODERATOR');
/** The name and address of a contributor: only those who may have to answer see them. */
export const seeContributors = staffMay('contribution.seeContributor', 'MODERATOR');

export const contributionsOperations = {
  submitContribution: submitContributions,
  contributionStatus: followContributions,
  contributions: readContributions,
  contribution: readContributions,
  refusalReasons: readContributions,
  decideContribution: decideContributions,
} satisfies Record<string, Permission>;
