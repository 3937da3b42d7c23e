import type { Facts, Rule } from '../../../api/targeting/language';

/**
 * The filters and scorers of the best known French service of this kind, under their names there, as rules of this
 * project. There, a missing fact sometimes passed and sometimes failed, by accident: an unknown age was not
 * "young" but was "old", an unknown median salary made every wage "high". Here all of these are UNKNOWN.
 */
export interface OriginalFilter {
  name: string;
  rule: Rule;
  /** Facts that make the rule TRUE, FALSE and UNKNOWN; null when it is never UNKNOWN. */
  examples: { TRUE: Facts; FALSE: Facts; UNKNOWN: Facts | null };
}

type Value = boolean | number | string | readonly string[];
export const is = (fact: string, value: Value): Rule => ({ fact, op: typeof value === 'object' ? 'in' : 'eq', value });
export const below = (fact: string, value: number | string): Rule => ({ fact, op: 'lt', value });
export const atMost = (fact: string, value: number | string): Rule => ({ fact, op: 'lte', value });
export const above = (fact: string, value: number | string): Rule => ({ fact, op: 'gt', value });
export const atLeast = (fact: string, value: number | string): Rule => ({ fact, op: 'gte', value });
export const under = (fact: string, ...value: string[]): Rule => ({ fact, op: 'under', value });
export const has = (fact: string, ...value: string[]): Rule => ({ fact, op: 'hasAny', value });
export const known = (fact: string): Rule => ({ fact, op: 'known' });
export const all = (...rules: Rule[]): Rule => ({ all: rules });
export const any = (...rules: Rule[]): Rule => ({ any: rules });
export const none = (...rules: Rule[]): Rule => ({ none: rules });
export const situation = (slug: string): Rule => ({ situation: slug });
export const feels = (...difficulties: string[]) => ({ difficulties });

/** Without facts for UNKNOWN, a person without any facts is the example. */
export type Row = [name: string, rule: Rule, whenTrue: Facts, whenFalse: Facts, whenUnknown?: Facts | null];
export const DIFFICULTIES =
  'NO_OFFERS NO_ANSWERS RESUME INTERVIEW TRAINING MOTIVATION TIME_MANAGEMENT ATYPICAL_PROFILE AGE_DISCRIMINATION SEX_DISCRIMINATION ORIGIN_DISCRIMINATION EXPERIENCE SELF_CONFIDENCE STAY_AT_HOME_PARENT LANGUAGE FOREIGN_QUALIFICATIONS CHILD_CARE'.split(
    ' ',
  );
export const someDifficulty = (name: string, ...listed: string[]): Row => [
  name,
  has('difficulties', ...listed),
  feels(listed[0] ?? ''),
  feels('TRANSPORT'),
];
