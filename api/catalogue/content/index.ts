export { reasonIn, targetRule } from './content.rules';
export type { Content, RecommendationKind, ScoreLine } from './content.rules';
