export const CONTRIBUTION_KINDS = ['STRATEGY', 'ACTION', 'REGIONAL_SUGGESTION', 'DATA', 'SERVICE', 'CODE', 'OTHER'] as const;
export type ContributionKind = (typeof CONTRIBUTION_KINDS)[number];

export const CONTRIBUTOR_ROLES = ['JOB_SEEKER', 'COUNSELLOR', 'RECRUITER', 'ASSOCIATION', 'OTHER'] as const;
export type ContributorRole = (typeof CONTRIBUTOR_ROLES)[number];

export const CONTRIBUTION_STATUSES = ['RECEIVED', 'IN_REVIEW', 'ACCEPTED', 'PUBLISHED', 'REFUSED'] as const;
export type ContributionStatus = (typeof CONTRIBUTION_STATUSES)[number];

export const CONTRIBUTION_SOURCES = ['FORM', 'API', 'STAFF'] as const;
export type ContributionSource = (typeof CONTRIBUTION_SOURCES)[number];

export const CONTRIBUTION_ACTIONS = ['CLAIM', 'RELEASE', 'ACCEPT', 'REFUSE'] as const;
export type ContributionAction = (typeof CONTRIBUTION_ACTIONS)[number];
