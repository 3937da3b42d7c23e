export type { Ranked } from './ranking.rules';
export { PersonalRecommendation, RecommendationResponseEnum, RecommendationResults } from './recommendations.graphql';
export type { RecommendationResponse } from './recommendations.graphql';
export type { RecommendationsService } from './recommendations.service';
export { factsToSkip } from './recommendations.errors';
export { resultsFrom } from './results.rules';
