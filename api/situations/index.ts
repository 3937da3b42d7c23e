export { situations } from './area';
export { Audience } from '../targeting/audience/audience.graphql';
export {
  AudienceResolver,
  AudienceSliceResolver,
  SituationAudienceResolver,
} from '../targeting/audience/audience.resolver';
export { AudienceService } from '../targeting/audience/audience.service';
export type { PeopleCount } from '../targeting/audience/audience.service';
export {
  RuleIndex,
  completeFacts,
  evaluate,
  factQuestion,
  choiceLabel,
  factDefinition,
  factsIn,
  holdingSentence,
  missingFacts,
  parseFacts,
  parseRule,
  placeCodesIn,
  sentence,
  situationsIn,
  toSql,
  writtenOut,
} from '../targeting/language';
export type { Condition, Facts, Fault, Lint, Locale, Rule, SqlSetting, Truth, World } from '../targeting/language';
export { RuleLint } from './lints.graphql';
export { LintsQueries, toldIn } from './lints.queries';
export { SituationLintsResolver } from './lints.resolver';
export { sameAudience } from '../targeting/audience/same-audience.rules';
export { SituationRow } from './situation.entity';
export { faultRefusals } from './situations.errors';
export { FactChoice, LocaleEnum, Situation } from './situations.graphql';
export { situationsLoaders } from './situations.loaders';
export type { SituationsLoaders } from './situations.loaders';
export { editSituations, tryRules } from './situations.policy';
export { SituationsQueries, refuseFaults } from './situations.queries';
export { SituationsResolver } from './situations.resolver';
export { SituationsService } from './situations.service';
export type { SituationUse } from './situations.service';
export { WorldService, readSituations } from './world.service';
export type { SituationsBySlug } from './world.service';
