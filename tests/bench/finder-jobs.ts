import type { DataSource } from 'typeorm';
import type { FoundTitle } from '../../api/reference/jobs/title-finder.rules';
import { titlesNamed } from '../../api/reference/jobs/usual-titles.rules';
import { jobKey } from '../../api/reference/words/normalise.rules';

/** What is read of a search; the longest official title has about as many characters. */
const MAX_LENGTH = 120;
const MAX_WORDS = 8;

type Database = Pick<DataSource, 'query'>;

interface Found extends Omit<FoundTitle, 'jobGroup'> {
  groupCode: string;
  groupLabel: string;
}

/** Keeps PostgreSQL to the trigram index, as the function for places does. */
export const TITLES_SPELT_LIKE = `
  CREATE FUNCTION job_titles_spelt_like(sought text, without uuid[], most integer) RETURNS SETOF uuid LANGUAGE sql STABLE ROWS 10 SET enable_seqscan = off AS $$
    SELECT id
      FROM job_title
     WHERE sought <<% search AND NOT id = ANY(without)
     ORDER BY 2 * strict_word_similarity(sought, search) + similarity(sought, search) DESC, usual DESC, label
     LIMIT most
  $$`;

/** What a search of jobs finds, asked of PostgreSQL in one statement, or two where codes and abbreviations are looked for first. */
export async function jobsBySql(database: Database, search: string, first: number): Promise<FoundTitle[]> {
  const key = jobKey(search.slice(0, MAX_LENGTH)).split(' ').slice(0, MAX_WORDS).join(' ');
  if (key === '' || first === 0) return [];
  const coded = await byCode(database, search.trim().toUpperCase(), first);
  return coded.length > 0
    ? byWords(database, { meant: coded, key: undefined, first })
    : byWords(database, { meant: await byUsualName(database, search, first), key, first });
}

const BY_CODE = `
  SELECT title.id
    FROM job_title title JOIN job_group job ON job.code = title.job_group_code
   WHERE title.ogr = $1 OR title.job_group_code LIKE $2
   ORDER BY title.job_group_code, title.label = job.label DESC, title.usual DESC, title.label
   LIMIT $3`;

/** "M1805" and the beginnings of group codes ("M18"), or the OGR code of one title. */
async function byCode(database: Database, code: string, first: number): Promise<string[]> {
  if (!/^([A-N]\d{2,4}|\d{4,6})$/.test(code)) return [];
  const rows = await database.query<{ id: string }[]>(BY_CODE, [code, `${code}%`, first]);
  return rows.map(({ id }) => id);
}

/** As patterns: the whole of a name, its whole as the beginning of a longer one, its beginning. */
const bestFirst = (whole: string, words: string, beginning: string): string => `
  CASE
    WHEN search LIKE ${whole} THEN 0
    WHEN search LIKE ${words} THEN 1
    WHEN search LIKE ${beginning} THEN 2
    ELSE 3
  END,
  usual DESC,
  length(search),
  label`;

/** `$1` OGR codes; `$2` the words of titles that have none. */
const BY_USUAL_NAME = `
  SELECT id FROM (
    SELECT id, 0 AS part, array_position($1::text[], ogr)::bigint AS position, 0::bigint AS place
      FROM job_title WHERE ogr = ANY($1::text[])
    UNION ALL
    SELECT found.id, 1, asked.position, found.place
      FROM unnest($2::text[]) WITH ORDINALITY AS asked (key, position),
           LATERAL (SELECT id, row_number() OVER () AS place FROM (
             SELECT id
               FROM job_title
              WHERE search LIKE '% ' || split_part(asked.key, ' ', 1) || '%'
                AND NOT EXISTS (SELECT FROM unnest(string_to_array(asked.key, ' ')) AS word WHERE search NOT LIKE '% ' || word || '%')
              ORDER BY ${bestFirst(`'%| ' || asked.key || ' |%'`, `'%| ' || asked.key || ' %'`, `'%| ' || asked.key || '%'`)}
              LIMIT $3) AS best) AS found
  ) AS meant
  ORDER BY part, position, place`;

async function byUsualName(database: Database, search: string, first: number): Promise<string[]> {
  const { codes, words } = titlesNamed(search);
  if (codes.length === 0 && words.length === 0) return [];
  const rows = await database.query<{ id: string }[]>(BY_USUAL_NAME, [codes, words.map(jobKey), first]);
  return [...new Set(rows.map(({ id }) => id))];
}

/** By the number of words, `$7` and so on: `$1` how many, `$2` titles that come first, `$3` to `$5` as `bestFirst`, `$6` how it is spelt. */
const BY_WORDS = Array.from(
  { length: MAX_WORDS },
  (_, index) =>
    `
  WITH named AS MATERIALIZED (
    SELECT id, position FROM (
      SELECT id, position FROM unnest($2::uuid[]) WITH ORDINALITY AS meant (id, position)
      UNION ALL
      SELECT id, cardinality($2::uuid[]) + row_number() OVER () FROM (
        SELECT id
          FROM job_title
         WHERE ${Array.from({ length: index + 1 }, (_, word) => `search LIKE $${word + 7}`).join(' AND ')} AND NOT id = ANY($2::uuid[])
         ORDER BY ${bestFirst('$3', '$4', '$5')}
         LIMIT $1::integer) AS worded
    ) AS best ORDER BY position LIMIT $1::integer
  ), near AS (
    SELECT id, $1::integer + position AS position
      FROM job_titles_spelt_like($6, ARRAY(SELECT id FROM named), $1::integer - (SELECT count(*)::integer FROM named)) WITH ORDINALITY AS found (id, position)
     WHERE $6 IS NOT NULL AND (SELECT count(*) FROM named) < $1::integer
  )
  SELECT title.ogr AS code, title.label, title.feminine, title.masculine, job.code AS "groupCode", job.label AS "groupLabel"
    FROM (SELECT * FROM named UNION ALL SELECT * FROM near) AS found
    JOIN job_title title USING (id)
    JOIN job_group job ON job.code = title.job_group_code
   ORDER BY position`,
);

/** Only what is meant where there is no key. */
async function byWords(
  database: Database,
  { meant, key, first }: { meant: string[]; key: string | undefined; first: number },
): Promise<FoundTitle[]> {
  const words = key?.split(' ').map((word) => `% ${word}%`) ?? [null];
  const best = key === undefined ? [null, null, null] : [`%| ${key} |%`, `%| ${key} %`, `%| ${key}%`];
  const sql = BY_WORDS[words.length - 1] ?? '';
  const rows = await database.query<Found[]>(sql, [first, meant, ...best, key ?? null, ...words]);
  return rows.map(({ groupCode, groupLabel, ...title }) => ({
    ...title,
    jobGroup: { code: groupCode, label: groupLabel },
  }));
}
