import type { EntityManager } from 'typeorm';

/** How many published recommendations are for a place, for what holds it or for what lies in it; null without a place. */
export async function recommendationsFor(tx: EntityManager, placeCode: string | null): Promise<number | null> {
  if (placeCode === null) return null;
  const [row] = await tx.query<{ count: number }[]>(FOR_PLACE, [placeCode]);
  return row?.count ?? 0;
}

const FOR_PLACE = `
  SELECT count(*)::int AS count FROM published_recommendation WHERE place_codes && (
    WITH RECURSIVE holding AS (
      SELECT code, parent_code FROM place WHERE code = $1
      UNION ALL
      SELECT place.code, place.parent_code FROM place JOIN holding ON place.code = holding.parent_code
    ), inside AS (
      SELECT code FROM place WHERE parent_code = $1
      UNION ALL
      SELECT place.code FROM place JOIN inside ON place.parent_code = inside.code
    )
    SELECT array_agg(code) FROM (SELECT code FROM holding UNION SELECT code FROM inside) near)`;
