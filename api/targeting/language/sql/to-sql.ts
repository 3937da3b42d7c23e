import type { Rule } from '../types';
import { expandSituations } from '../expand-situations';
import { conditionSql } from './condition';
import { startWriting, SQL_UNKNOWN, type SqlTarget, type Writing } from './writing';

/**
 * One boolean SQL expression for a rule that `parseRule` took: TRUE, FALSE, or NULL for UNKNOWN (SQL's own AND, OR and
 * NOT are Kleene's). It reads the table `place`, and completes the facts by itself as `completeFacts` does, except
 * that market figures and the sizes of urban units stand in no table yet: unless given among the facts they are unknown.
 * Facts may be of any JSON type without raising: one of another type than its definition's is unknown.
 */
export function toSql(rule: Rule, target: SqlTarget): string {
  return ruleSql(expandSituations(rule, target.world), startWriting(target));
}

function ruleSql(rule: Rule, writing: Writing): string {
  const each = (parts: readonly Rule[]): string[] => parts.map((part) => ruleSql(part, writing));
  if ('all' in rule) return joined(each(rule.all), 'AND', 'TRUE');
  if ('any' in rule) return joined(each(rule.any), 'OR', 'FALSE');
  if ('none' in rule) return `(NOT ${joined(each(rule.none), 'OR', 'FALSE')})`;
  // Whatever is still named once written out is known to nobody, or reaches itself.
  return 'situation' in rule ? SQL_UNKNOWN : conditionSql(rule, writing);
}

function joined(parts: readonly string[], operator: 'AND' | 'OR', empty: string): string {
  return parts.length === 0 ? empty : `(${parts.join(` ${operator} `)})`;
}
