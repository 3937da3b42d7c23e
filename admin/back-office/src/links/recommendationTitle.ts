import type { RecommendationTitleFragment } from '../generated/graphql';

/** The title that an editor knows a recommendation by: that of the draft, else that of the published revision. */
export const titleOf = ({ draft, published, slug }: RecommendationTitleFragment): string =>
  draft?.content.title || published?.content.title || slug;
