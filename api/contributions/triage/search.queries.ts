import type { DataSource } from 'typeorm';

/** The number of words of a search that are read. */
const MAX_WORDS = 8;

/** The place or places themselves, and everything in them. */
export async function placesInside(database: DataSource, codes: readonly string[]): Promise<string[]> {
  const rows = await database.query<{ code: string }[]>(INSIDE, [codes]);
  return rows.map(({ code }) => code);
}

const INSIDE = `
  WITH RECURSIVE inside AS (
    SELECT code FROM place WHERE code = ANY($1)
    UNION ALL
    SELECT place.code FROM place JOIN inside ON place.parent_code = inside.code
  )
  SELECT code FROM inside`;

/**
 * For each word of a search, what the stems of a contribution have to meet, as a tsquery: its own, or one of those of a word that was given
 * once and that holds the word sought or is written nearly so. Words that stand everywhere ("le", "pour") ask for nothing.
 */
export async function stemsSought(database: DataSource, search: string): Promise<string[]> {
  const words = (search.match(/[\p{L}\p{N}]+/gu) ?? []).slice(0, MAX_WORDS);
  if (words.length === 0) return [];
  const rows = await database.query<{ stems: string }[]>(STEMS, [words]);
  return rows.map(({ stems }) => stems);
}

/** The condition of one word of a search. */
export const holdsStems = (index: number): string => `contribution.words @@ CAST(:stems${index} AS tsquery)`;

/** For those who may not read personal data: by the words around it. The index is that of all the words. */
export const holdsStemsUnmasked = (index: number): string =>
  `(${holdsStems(index)} AND contribution.personal_data_sought AND (contribution.masked_words IS NULL OR contribution.masked_words @@ CAST(:stems${index} AS tsquery)))`;

/** At most 200 stems a word, the nearest first; a word of one or two letters is not looked for inside others. */
const STEMS = `
  SELECT concat_ws('|', quote_literal(asked.own[1]), near.stems) AS stems
  FROM (SELECT position, plain_words(word) AS word, tsvector_to_array(french_stems(word)) AS own FROM unnest($1::text[]) WITH ORDINALITY AS given (word, position)) AS asked
  CROSS JOIN LATERAL (
    SELECT string_agg(quote_literal(stem), '|') AS stems FROM (
      SELECT stem FROM known_word
      WHERE length(asked.word) > 2 AND (word LIKE '%' || asked.word || '%' OR word %> asked.word)
      GROUP BY stem ORDER BY max(word_similarity(asked.word, word)) DESC, stem LIMIT 200
    ) AS nearest
  ) AS near
  WHERE asked.own <> '{}'
  ORDER BY asked.position`;
