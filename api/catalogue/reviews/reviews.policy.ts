import type { Permission } from '../../accounts/permissions';
import { reviewRecommendations } from '../catalogue.policy';

export const reviewsOperations = {
  reviewOwners: reviewRecommendations,
  reviewRecommendation: reviewRecommendations,
  saveReviewPlan: reviewRecommendations,
} satisfies Record<string, Permission>;
