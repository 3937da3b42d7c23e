export type {
  AllRule, AnyRule, Condition, Fault, FaultCode, Facts, FactValue, Locale, NoneRule, Operator, Rule, SituationRule, Truth,
} from './types';
export { contractShareKey } from './world';
export type { World } from './world';
export { factDefinition, factDefinitions, operatorsOf } from './facts';
export type { FactDefinition, FactType } from './facts';
export { parseFacts } from './parse/parse-facts';
export type { FactsOptions, ParsedFacts } from './parse/parse-facts';
export { parseRule } from './parse/parse-rule';
export type { ParsedRule } from './parse/parse-rule';
export { completeFacts } from './derive';
export { evaluate } from './evaluate';
export { missingFacts } from './missing';
export { trace } from './trace';
export type { TraceNode } from './trace';
export { sentence } from './sentence/rule';
export { holdingSentence } from './sentence/holding';
export { choiceLabel, factLabel, factQuestion } from './sentence/labels';
export { factsIn, placeCodesIn, situationsIn } from './tree';
export { writtenOut } from './written-out';
