import { jobSeekerMay } from '../../accounts/permissions';
import type { Permission } from '../../accounts/permissions';

export const shareOwnProfile = jobSeekerMay('profile.share');
export const answerOwnProposal = jobSeekerMay('proposal.answer');

export const sharingOperations = {
  shareMyProfile: shareOwnProfile,
  revokeShare: shareOwnProfile,
  answerProposal: answerOwnProposal,
} satisfies Record<string, Permission>;
