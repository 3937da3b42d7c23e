import type { Locale } from '../types';
import { phrasesIn } from './phrases';

/** What is said, before it is put into one sentence: parts stay apart so that "and" and "or" cannot be confused. */
export type Clause = string | JoinedClause;

export interface JoinedClause {
  join: Join;
  parts: readonly Clause[];
}

export type Join = 'and' | 'or';

export const EVERYONE: Clause = { join: 'and', parts: [] };
export const NOBODY: Clause = { join: 'or', parts: [] };

/** Joins parts of the same kind flat; what always holds, or never does, is said only where it decides. */
export function joined(join: Join, parts: readonly Clause[]): Clause {
  const flat = parts.flatMap((part) => (typeof part === 'object' && part.join === join ? part.parts : [part]));
  const deciding = flat.find((part) => typeof part === 'object' && part.parts.length === 0);
  if (deciding !== undefined) return deciding;
  const distinct = [...new Set(flat)];
  const [only] = distinct;
  return distinct.length === 1 && only !== undefined ? only : { join, parts: distinct };
}

export function written(clause: Clause, locale: Locale): string {
  if (typeof clause === 'string') return clause;
  const { everyone: all, nobody: none } = phrasesIn(locale);
  if (clause.parts.length === 0) return clause.join === 'and' ? all : none;
  return clause.join === 'and' ? conjunction(clause.parts, locale) : disjunction(clause.parts, locale);
}

/** "a, b et c", and what has its own "or" last: "a, b, et soit c, soit d". */
function conjunction(parts: readonly Clause[], locale: Locale): string {
  const { and } = phrasesIn(locale);
  const plain = parts.filter((part) => typeof part === 'string');
  const choices = parts.filter((part) => typeof part === 'object').map((part) => either(part, locale));
  if (choices.length === 0) return listed(plain, and);
  const last = choices.join(`, ${and} `);
  return plain.length === 0 ? last : `${plain.join(', ')}, ${and} ${last}`;
}

function either({ parts }: JoinedClause, locale: Locale): string {
  const [first = '', next = ''] = phrasesIn(locale).either;
  return first + parts.map((part) => bracketed(part, locale)).join(next);
}

/** "a, b ou c"; with parts that have their own "and": "a, ou bien b et c". */
function disjunction(parts: readonly Clause[], locale: Locale): string {
  const { or, orElse } = phrasesIn(locale);
  if (parts.every((part) => typeof part === 'string')) return listed(parts, or);
  return parts.map((part) => alternative(part, locale)).join(orElse);
}

function alternative(part: Clause, locale: Locale): string {
  if (typeof part === 'string') return part;
  const words = part.parts.map((inner) => bracketed(inner, locale));
  return listed(words, phrasesIn(locale).and);
}

function bracketed(part: Clause, locale: Locale): string {
  return typeof part === 'string' ? part : `(${written(part, locale)})`;
}

/** "a, b et c". */
export function listed(words: readonly string[], conjunctionWord: string): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} ${conjunctionWord} ${last}`;
}
