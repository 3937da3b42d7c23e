import { In } from 'typeorm';
import type { DataSource } from 'typeorm';
import { placeKey, placeNearKey } from '../words/normalise.rules';
import { PlaceRow } from './place.entity';
import { bySpelling } from '../words/spelling.queries';

/** What is read of a search: no name of a place is longer. */
const MAX_LENGTH = 60;

interface Found {
  code: string;
}

/** Places that the words name, best first: codes, then whole names, then beginnings, near spellings where there is none of these; the most populous first among equals. */
export async function searchPlaces(database: DataSource, search: string, first: number): Promise<PlaceRow[]> {
  const key = placeKey(search.slice(0, MAX_LENGTH));
  if (key === '' || first === 0) return [];
  const named = await byName(database, { key, codes: codesIn(search), first });
  return inOrder(database, named.length > 0 ? named : await bySimilarity(database, placeNearKey(key), first));
}

/** The codes that the words may be: "69123", "69" or "2a" for a département, "dep-69", "reg-84". */
function codesIn(search: string): string[] {
  const code = search.trim().toUpperCase();
  if (/^(DEP|REG)-\w+$/.test(code)) return [code.replace(/^(DEP|REG)/, (kind) => kind.toLowerCase())];
  if (/^\d[\dAB]\d?$/.test(code)) return [`dep-${code}`];
  return /^\d[\dAB]\d{3}$/.test(code) ? [code] : [];
}

/**
 * A code typed on purpose and a postal code look the same: both come first, the most populous place before.
 * A place's own name, even begun, comes before that of a former commune that it took in.
 */
async function byName(
  database: DataSource,
  { key, codes, first }: { key: string; codes: string[]; first: number },
): Promise<string[]> {
  const rows = await database.query<Found[]>(
    `SELECT code
       FROM place
      WHERE code = ANY($1) OR search LIKE '% ' || $2 || '%'
      ORDER BY CASE
                 WHEN code = ANY($1) OR search LIKE '| ' || $2 || ' |%' OR $2 ~ '^[0-9]' AND search LIKE '%| ' || $2 || ' |%' THEN 0
                 WHEN search LIKE '| ' || $2 || '%' THEN 1
                 WHEN search LIKE '%| ' || $2 || ' |%' THEN 2
                 ELSE 3
               END,
               population DESC NULLS LAST,
               kind,
               code
      LIMIT $3`,
    [codes, key, first],
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
