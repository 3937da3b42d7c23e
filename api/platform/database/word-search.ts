import { Raw } from 'typeorm';
import type { FindOperator } from 'typeorm';

/** For columns of few rows: SQL that is true where the text holds each word of the parameter `:patterns`, whatever the accents and the case. */
export const holdsWords = (text: string): string =>
  `unaccent(${text}) ILIKE ALL (SELECT unaccent(pattern) FROM unnest(CAST(:patterns AS text[])) AS pattern)`;

/** The words of a search, as that parameter takes them. None holds everywhere. */
export function patternsOf(search: string): string[] {
  const words = search.split(/\s+/).filter((word) => word !== '');
  return words.map((word) => `%${word.replace(/[\\%_]/g, String.raw`\$&`)}%`);
}

/** A column that holds each word of a search. */
export const holdingWords = (search: string): FindOperator<string> => Raw(holdsWords, { patterns: patternsOf(search) });
