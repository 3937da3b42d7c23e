import { request } from '../../client/client';
import { found, withoutRefusal } from '../../client/errors';
import type { ResourceProvider } from '../../client/resource';
import {
  ReviewOwnersDocument,
  ReviewRecommendationDocument,
  type ReviewRecommendationInput,
  SaveReviewPlanDocument,
  type SaveReviewPlanInput,
} from '../../generated/graphql';

/** Those of the team who can look at recommendations again. */
export const reviewOwnersProvider: ResourceProvider = {
  list: async () => {
    const items = await owners();
    return { items, total: items.length };
  },
  many: async (ids) => (await owners()).filter(({ id }) => ids.includes(id)),
};

async function owners() {
  return found((await request(ReviewOwnersDocument, {})).reviewOwners);
}

async function reviewRecommendation(input: ReviewRecommendationInput): Promise<void> {
  withoutRefusal((await request(ReviewRecommendationDocument, { input })).reviewRecommendation);
}

async function saveReviewPlan(input: SaveReviewPlanInput): Promise<void> {
  withoutRefusal((await request(SaveReviewPlanDocument, { input })).saveReviewPlan);
}

export const reviewActions = { reviewRecommendation, saveReviewPlan };
