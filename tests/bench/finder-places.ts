import type { DataSource } from 'typeorm';
import { placeKey, placeNearKey, plain } from '../../api/reference/words/normalise.rules';
import { codeByUsualName, codesIn, collectivityIn, nameAndCode } from '../../api/reference/places/place-codes.rules';
import type { PlaceRow } from '../../api/reference/places/place.entity';
import type { FoundPlace } from '../../api/reference/places/place-finder.rules';

/** What is read of a search: no name of a place is longer. */
const MAX_LENGTH = 60;

/**
 * `$1` how many, `$2` codes, `$3` and `$4` the first and the last code of a collectivity; of the name, as patterns: `$5` any word of it,
 * `$6` its whole, `$7` and `$8` the same without its "Saint", `$9` its beginning, `$10` any whole name; `$11` to `$15` of a name with a
 * code, `$16` how it is spelt.
 *
 * A code typed on purpose and a postal code look the same: both come first, the most populous place before. A place's own name, even
 * begun, comes before that of a former commune that it took in. A name, in the département or with the postal code that follows it, is
 * looked for where there is none of these, and near spellings where there is nothing else.
 */
const SEARCH = `
  WITH named AS MATERIALIZED (
    SELECT code, row_number() OVER () AS position FROM (
      SELECT code
        FROM place
       WHERE code = ANY($2::text[]) OR search LIKE $5 OR kind = 'COMMUNE' AND code BETWEEN $3 AND $4
       ORDER BY CASE
                  WHEN code = ANY($2::text[]) OR code BETWEEN $3 AND $4 OR search LIKE $6 THEN 0
                  WHEN search LIKE $7 OR search LIKE $8 THEN 1
                  WHEN search LIKE $9 THEN 2
                  WHEN search LIKE $10 THEN 3
                  ELSE 4
                END,
                population DESC NULLS LAST,
                kind,
                code
       LIMIT $1::integer) AS found
  ), coded AS MATERIALIZED (
    SELECT code, row_number() OVER () AS position FROM (
      SELECT code
        FROM place
       WHERE NOT EXISTS (SELECT FROM named) AND search LIKE $11 AND (parent_code = $13 OR code LIKE $14 OR search LIKE $15)
       ORDER BY search LIKE $12 DESC, population DESC NULLS LAST, code
       LIMIT $1::integer) AS found
  ), near AS (
    SELECT code, position
      FROM places_spelt_like($16, $1::integer) WITH ORDINALITY AS found (code, position)
     WHERE NOT EXISTS (SELECT FROM named) AND NOT EXISTS (SELECT FROM coded)
  )
  SELECT place.code, place.kind, place.label,
         parent.code AS "parentCode", parent.kind AS "parentKind", parent.label AS "parentLabel",
         above.code AS "aboveCode", above.kind AS "aboveKind", above.label AS "aboveLabel"
    FROM (SELECT * FROM named UNION ALL SELECT * FROM coded UNION ALL SELECT * FROM near) AS found
    JOIN place USING (code)
    LEFT JOIN place parent ON parent.code = place.parent_code
    LEFT JOIN place above ON above.code = parent.parent_code
   ORDER BY position`;

interface Found {
  code: string;
  kind: PlaceRow['kind'];
  label: string;
  parentCode: string | null;
  parentKind: PlaceRow['kind'];
  parentLabel: string;
  aboveCode: string | null;
  aboveKind: PlaceRow['kind'];
  aboveLabel: string;
}

/** What a search of places finds, asked of PostgreSQL in one statement. */
export async function placesBySql(
  database: Pick<DataSource, 'query'>,
  search: string,
  first: number,
): Promise<FoundPlace[]> {
  const key = placeKey(search.slice(0, MAX_LENGTH));
  if (key === '' || first === 0) return [];
  const rows = await database.query<Found[]>(SEARCH, [
    first,
    ...codesOf(search),
    ...patternsOf(key),
    ...patternsWithCode(plain(search)),
    placeNearKey(key),
  ]);
  return rows.map(placeOf);
}

/** Those that a search may mean, and between which lie those of the communes of a collectivity overseas. */
function codesOf(search: string): [string[], string | null, string | null] {
  const usual = codeByUsualName(plain(search));
  const collectivity = collectivityIn(search);
  const codes = [...codesIn(search), ...(usual === undefined ? [] : [usual])];
  return collectivity === undefined ? [codes, null, null] : [codes, `${collectivity}00`, `${collectivity}99`];
}

/** A key has letters, digits and spaces only. A postal code counts like the name itself. */
function patternsOf(key: string): string[] {
  const isCode = /^\d/.test(key);
  return [
    `% ${key}%`,
    isCode ? `%| ${key} |%` : `| ${key} |%`,
    `| saint ${key} |%`,
    `| sainte ${key} |%`,
    `| ${key}%`,
    `%| ${key} |%`,
  ];
}

/** None of them finds anything where the search has no name with a code. */
function patternsWithCode(search: string): (string | null)[] {
  const asked = nameAndCode(search);
  if (asked === undefined) return [null, null, null, null, null];
  const { name, code } = { ...asked, name: placeKey(asked.name) };
  return [`%| ${name}%`, `| ${name} |%`, `dep-${code}`, `${code}__`, `%| ${code} |%`];
}

function placeOf(found: Found): FoundPlace {
  const { code, kind, label, parentCode, parentKind, parentLabel, aboveCode, aboveKind, aboveLabel } = found;
  const above =
    aboveCode === null ? null : { code: aboveCode, kind: aboveKind, label: aboveLabel, parentCode: null, parent: null };
  const parent =
    parentCode === null
      ? null
      : { code: parentCode, kind: parentKind, label: parentLabel, parentCode: aboveCode, parent: above };
  return { code, kind, label, parentCode, parent };
}
