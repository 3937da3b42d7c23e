export { RuleLint } from './lints.graphql';
export { toldIn } from './lints.queries';
export type { LintsQueries } from './lints.queries';
export { SituationRow } from './situation.entity';
export { Situation } from './situations.graphql';
export type { SituationsLoaders } from './situations.loaders';
export { editSituations } from './situations.policy';
export type { SituationUse, SituationsService } from './situations.service';
export type { WorldService } from './world.service';
