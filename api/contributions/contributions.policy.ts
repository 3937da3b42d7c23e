import { anyoneMay, staffMay } from '../accounts/permissions';
import type { Permission } from '../accounts/permissions';
import type { OperationPermission } from '../platform/area';
import { BULK_ACTIONS, CONTRIBUTION_ACTIONS } from './vocabulary.rules';
import type { ContributionAction } from './vocabulary.rules';

export const submitContributions = anyoneMay('contribution.submit');
/** What is published; who may read contributions finds them too. */
export const findSimilar = anyoneMay('contribution.similar');
/** Whoever has the secret link may see how far the contribution is. */
export const followContributions = anyoneMay('contribution.follow');
export const replyToModerators = anyoneMay('contribution.reply');
export const readContributions = staffMay('contribution.read', 'MODERATOR', 'EDITOR', 'PUBLISHER', 'ANALYST');
export const decideContributions = staffMay('contribution.decide', 'MODERATOR');
/** The name and address of a contributor: only those who may have to answer see them. */
export const seeContributors = staffMay('contribution.seeContributor', 'MODERATOR');
/** Notes of the team about a contribution. */
export const writeNotes = staffMay('contribution.note', 'MODERATOR', 'EDITOR', 'PUBLISHER');
/** What the words of a contributor suggest to whoever makes a rule of them. */
export const readSuggestions = staffMay('contribution.suggestions', 'MODERATOR', 'EDITOR');
/** Many at once, in any territory: what is there already is told too. */
export const importContributions = staffMay('contribution.import');
export const editRefusalReasons = staffMay('contribution.editReasons');

function byAction(actions: readonly ContributionAction[]): Readonly<Record<string, Permission>> {
  return Object.fromEntries(actions.map((action) => [action, decideContributions]));
}

export const contributionsOperations = {
  submitContribution: submitContributions,
  importContributions,
  proofOfWorkChallenge: submitContributions,
  similar: findSimilar,
  contributionStatus: followContributions,
  replyToModerator: replyToModerators,
  withdrawContribution: replyToModerators,
  forgetContributor: replyToModerators,
  contributions: readContributions,
  contribution: readContributions,
  contributionWeeks: readContributions,
  refusalReasons: readContributions,
  refusalPreview: decideContributions,
  refusalExample: editRefusalReasons,
  saveRefusalReason: editRefusalReasons,
  orderRefusalReasons: editRefusalReasons,
  decideContribution: { actions: byAction(CONTRIBUTION_ACTIONS) },
  decideContributions: { actions: byAction(BULK_ACTIONS) },
  bulkDecision: decideContributions,
  addContributionNote: writeNotes,
  lookAtContribution: readContributions,
  mentionable: writeNotes,
  contributionChanged: readContributions,
} satisfies Record<string, OperationPermission<Permission>>;
