export { reasonIn, targetRule } from './content.rules';
export type { Content, RecommendationKind } from './content.rules';
