import type { Operand, Writing } from './writing';

/**
 * TRUE where the place is asked for or lies inside what is; NULL where it is wider, and so might; FALSE elsewhere.
 * What lies inside is read by the index on parent_code and hashed, once for the whole query.
 */
export function underPlace({ sql }: Operand, asked: readonly string[], { world, bind }: Writing): string {
  const codes = bind(asked, 'text[]');
  const divided = `${codes} || ARRAY(SELECT code FROM place WHERE parent_code = ANY(${codes}))`;
  const inside = `(${sql}) IN (SELECT unnest(${codes}) UNION ALL SELECT code FROM place WHERE parent_code = ANY(${divided}))`;
  const wider = [...new Set(asked.flatMap((code) => world.placeChain(code)?.slice(1) ?? []))];
  return wider.length === 0 ? inside : `${inside} OR NULLIF((${sql}) = ANY(${bind(wider, 'text[]')}), TRUE)`;
}

/**
 * A test on the population of the commune: NULL elsewhere than in a commune of known population.
 * The codes are read and hashed once; a subquery for each person would look one up each time.
 */
export function onPopulation({ sql }: Operand, on: (population: Operand) => string): string {
  const communes = "SELECT code FROM place WHERE kind = 'COMMUNE' AND population IS NOT NULL AND";
  const holding = on({ sql: 'population', type: 'double precision' });
  return `CASE WHEN (${sql}) IN (${communes} ${holding}) THEN TRUE WHEN (${sql}) IN (${communes} NOT ${holding}) THEN FALSE END`;
}
