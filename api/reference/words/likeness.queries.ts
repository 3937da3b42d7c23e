/**
 * What statements that look for similar texts are made of, for tables with the columns `words`, `title_key` and `link_key`. Their
 * parameters: `$1` title, `$2` link, `$3` stems of the title, `$4` of the body, `$5` what candidatesQuery gives.
 */

/** Far more than are expected. */
const MAX_CANDIDATES = 1000;

/** The columns of a Likeness. */
export const likenessColumns = (item: string): string => `
  coalesce(${item}.link_key = link_key($2::text), false) AS "sameLink",
  similarity(${item}.title_key, contribution_words(btrim($1::text))) AS titles,
  length(${item}.of_title) - length(ts_delete(${item}.of_title, $3::text[])) AS "titleStemsInTitle",
  length(${item}.words) - length(ts_delete(${item}.words, $3::text[])) AS "titleStemsAnywhere",
  length(${item}.words) - length(ts_delete(${item}.words, $4::text[])) AS "bodyStemsAnywhere"`;

/** By the index of the links and by that of the words: `condition` is written so that no other serves it. */
export const candidatesOf = (table: string, condition: string): string => `
  SELECT *, ts_filter(words, '{a}') AS of_title FROM ${table}
  WHERE (link_key = coalesce(link_key($2::text), '') OR words @@ $5::tsquery) AND (${condition}) IS TRUE LIMIT ${MAX_CANDIDATES}`;
