import type { RecommendationTitleFragment } from '../generated/graphql';

/** The title that an editor knows a recommendation by: that of the draft, else of what is online, else of what was. */
export const titleOf = ({ draft, published, archived, slug }: RecommendationTitleFragment): string =>
  draft?.content.title || published?.content.title || archived?.content.title || slug;
