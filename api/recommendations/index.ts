export { bestOf } from './ranking.rules';
export type { Scored } from './ranking.rules';
export { PersonalRecommendation, RecommendationResponseEnum, RecommendationResults } from './recommendations.graphql';
export type { RecommendationResponse } from './recommendations.graphql';
export type { Ranking, RecommendationsService } from './recommendations.service';
export { factsToSkip } from './recommendations.errors';
export { resultsFrom } from './results.rules';
