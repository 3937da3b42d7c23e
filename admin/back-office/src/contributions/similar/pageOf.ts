import type { SimilarFieldsFragment } from '../../generated/graphql';
import { contributionAddress, recommendationAddress } from '../../links/addresses';

/** Where a similar item is read. */
export const pageOf = ({ recommendationId, contributionId }: SimilarFieldsFragment): string =>
  recommendationId ? recommendationAddress(recommendationId) : contributionAddress(contributionId ?? '');
