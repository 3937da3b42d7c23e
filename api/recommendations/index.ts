export type { WantedAdvice } from './coverage.service';
export type { Scored } from './scoring.rules';
export { PersonalRecommendation, RecommendationResponseEnum, RecommendationResults } from './recommendations.graphql';
export type { RecommendationResponse } from './recommendations.graphql';
export type { Ranking, RecommendationsService } from './recommendations.service';
export { factsToSkip } from './recommendations.errors';
export { personalFrom, resultsFrom } from './results.rules';
export type { OwnAnswer, OwnAnswers } from './results.rules';
