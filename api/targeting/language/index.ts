export type {
  AllRule,
  AnyRule,
  Condition,
  Fault,
  FaultCode,
  Facts,
  FactValue,
  Locale,
  NoneRule,
  Operator,
  Rule,
  SituationRule,
  Truth,
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
export { LINT_CODES } from './lint/lint';
export type { Lint, LintCode } from './lint/lint';
export { lintRule } from './lint/lint-rule';
export type { LintOptions } from './lint/lint-rule';
export { rareFacts } from './lint/rare-facts';
export type { KnownShare, RareFactsOptions } from './lint/rare-facts';
export { missingFacts } from './missing';
export { RuleIndex } from './rule-index/rule-index';
export type { Matches } from './rule-index/found';
export { trace, tracer } from './trace';
export type { NodeResult, TraceNode } from './trace';
export { toSql } from './sql/to-sql';
export type { SqlSetting } from './sql/setting';
export { sentence } from './sentence/rule';
export { holdingSentence } from './sentence/holding';
export { choiceLabel, factLabel, factQuestion } from './sentence/labels';
export { factsIn, placeCodesIn, situationsIn } from './tree';
export { writtenOut } from './written-out';
