import { In } from 'typeorm';
import type { DataSource } from 'typeorm';
import { placeKey, placeNearKey, plain } from '../words/normalise.rules';
import { codeByUsualName, codesIn, collectivityIn, nameAndCode } from './place-codes.rules';
import { PlaceRow } from './place.entity';
import { bySpelling } from '../words/spelling.queries';

/** What is read of a search: no name of a place is longer. */
const MAX_LENGTH = 60;

interface Found {
  code: string;
}

/**
 * Places that the words name, best first: codes and usual names, then whole names, then names without their "Saint", then beginnings; near
 * spellings where there is none of these; the most populous first among equals.
 */
export async function searchPlaces(database: DataSource, search: string, first: number): Promise<PlaceRow[]> {
  const key = placeKey(search.slice(0, MAX_LENGTH));
  if (key === '' || first === 0) return [];
  const usual = codeByUsualName(plain(search));
  const codes = [...codesIn(search), ...(usual === undefined ? [] : [usual])];
  const named = await byName(database, { key, codes, collectivity: collectivityIn(search) ?? '', first });
  const found = named.length > 0 ? named : await byNameAndCode(database, plain(search), first);
  return inOrder(database, found.length > 0 ? found : await bySimilarity(database, placeNearKey(key), first));
}

/**
 * A code typed on purpose and a postal code look the same: both come first, the most populous place before.
 * A place's own name, even begun, comes before that of a former commune that it took in.
 */
async function byName(
  database: DataSource,
  { key, codes, collectivity, first }: { key: string; codes: string[]; collectivity: string; first: number },
): Promise<string[]> {
  const rows = await database.query<Found[]>(
    `SELECT code
       FROM place
      WHERE code = ANY($1) OR search LIKE '% ' || $2 || '%' OR $4 <> '' AND kind = 'COMMUNE' AND code LIKE $4 || '__'
      ORDER BY CASE
                 WHEN code = ANY($1) OR $4 <> '' AND code LIKE $4 || '__' OR search LIKE '| ' || $2 || ' |%' OR $2 ~ '^[0-9]' AND search LIKE '%| ' || $2 || ' |%' THEN 0
                 WHEN search ~ ('^\\| sainte? ' || $2 || ' \\|') THEN 1
                 WHEN search LIKE '| ' || $2 || '%' THEN 2
                 WHEN search LIKE '%| ' || $2 || ' |%' THEN 3
                 ELSE 4
               END,
               population DESC NULLS LAST,
               kind,
               code
      LIMIT $3`,
    [codes, key, first, collectivity],
  );
  return rows.map((row) => row.code);
}

/** A name, in the département or with the postal code that follows it. */
async function byNameAndCode(database: DataSource, key: string, first: number): Promise<string[]> {
  const asked = nameAndCode(key);
  if (asked === undefined) return [];
  const rows = await database.query<Found[]>(
    `SELECT code
       FROM place
      WHERE search LIKE '%| ' || $1 || '%' AND (parent_code = 'dep-' || $2 OR code LIKE $2 || '__' OR search LIKE '%| ' || $2 || ' |%')
      ORDER BY search LIKE '| ' || $1 || ' |%' DESC, population DESC NULLS LAST, code
      LIMIT $3`,
    [placeKey(asked.name), asked.code, first],
  );
  return rows.map((row) => row.code);
}

async function bySimilarity(database: DataSource, key: string, first: number): Promise<string[]> {
  const rows = await bySpelling<Found>(
    database,
    `SELECT code
       FROM place
      WHERE $1 <<% search
      ORDER BY strict_word_similarity($1, search) + 0.02 * ln(1 + coalesce(population, 0)) DESC, code
      LIMIT $2`,
    [key, first],
  );
  return rows.map((row) => row.code);
}

async function inOrder(database: DataSource, codes: readonly string[]): Promise<PlaceRow[]> {
  const rows = await database.manager.find(PlaceRow, { where: { code: In([...codes]) } });
  const byCode = new Map(rows.map((row) => [row.code, row]));
  return codes.flatMap((code) => byCode.get(code) ?? []);
}
