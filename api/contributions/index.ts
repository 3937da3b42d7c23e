export { ContributionRow } from './contribution.entity';
export { Contribution, ContributionKindEnum } from './contributions.graphql';
export type { Offer, OffersPort } from './offers.types';
export { placesInside } from './triage/search.queries';
export type { ContributionKind, OfferKind } from './vocabulary.rules';
