import type { DataSource } from 'typeorm';
import { readPrepared } from '../../platform/database/prepared';
import type { PlaceKind } from './place.entity';
import type { SearchedPlace } from './place-finder.rules';

/** One text in place of 35,000 rows, which the driver would take three times as long to read. */
const PLACES = `
  SELECT string_agg(concat_ws(E'\\t', code, kind, label, coalesce(parent_code, ''), coalesce(population::text, ''), search), E'\\n'
                    ORDER BY population DESC NULLS LAST, kind COLLATE "C", code COLLATE "C") AS lines
    FROM place`;

/** The most populous first. */
export async function readPlaces(database: DataSource): Promise<SearchedPlace[]> {
  const [{ lines } = { lines: null }] = await database.query<{ lines: string | null }[]>(PLACES);
  return lines === null ? [] : lines.split('\n').map(placeIn);
}

function placeIn(line: string): SearchedPlace {
  const [code = '', kind, label = '', parentCode = '', population = '', search = ''] = line.split('\t');
  return {
    ...{ code, kind: kind as PlaceKind, label, search },
    parentCode: parentCode === '' ? null : parentCode,
    population: population === '' ? null : Number(population),
  };
}

const SPELT_LIKE = { name: 'places spelt like', text: 'SELECT code FROM places_spelt_like($1, $2) AS code' };

/** Codes, best first. */
export async function placesSpeltLike(database: DataSource, key: string, most: number): Promise<string[]> {
  const rows = await readPrepared<{ code: string }>(database, SPELT_LIKE, [key, most]);
  return rows.map(({ code }) => code);
}
