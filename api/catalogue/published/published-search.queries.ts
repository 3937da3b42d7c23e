import type { DataSource } from 'typeorm';

/** How near a text must be to the words looked for: 0 to 1. */
const NEAR = 0.5;
const RANKS = `
  SELECT id, round(nearness * 1000)::int AS rank
  FROM (SELECT id, word_similarity($1, search) AS nearness FROM published_recommendation) AS item WHERE nearness >= ${NEAR}`;

/** How near each published item is to the words, by its id: 500 to 1000. What is farther is left out. */
export async function ranksOf(database: DataSource, search: string): Promise<Map<string, number>> {
  const rows = await database.query<{ id: string; rank: number }[]>(RANKS, [plain(search)]);
  return new Map(rows.map(({ id, rank }) => [id, rank]));
}

/** As the search column is written. */
function plain(search: string): string {
  return search.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim().slice(0, 200);
}
