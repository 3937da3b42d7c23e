export type { ContributorServices } from './area';
export type { SubmitContributionInput } from './contribution-inputs.graphql';
export { ContributionRow } from './contribution.entity';
export { Contribution, ContributionKindEnum } from './contributions.graphql';
export type { ContributionStatusWhole } from './follow-up/contribution-status.queries';
export type { Offer, OffersPort } from './offers.types';
export { placesInside } from './triage/search.queries';
export { CONTRIBUTION_KINDS, CONTRIBUTOR_ROLES } from './vocabulary.rules';
export type { ContributionKind, OfferKind } from './vocabulary.rules';
