export { reasonIn, targetRule, textIn } from './content.rules';
export type { Content, RecommendationKind, ScoreLine } from './content.rules';
