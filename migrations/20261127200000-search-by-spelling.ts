import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Places that are spelt nearly so, best first, always found through the trigram index: the planner takes comparing words for cheap, and
 * would compare with every row. A function, since the setting that keeps it from that would otherwise need a transaction of four
 * statements.
 */
export class SearchBySpelling20261127200000 implements MigrationInterface {
  name = 'SearchBySpelling20261127200000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE FUNCTION places_spelt_like(sought text, most integer) RETURNS SETOF text LANGUAGE sql STABLE ROWS 10 SET enable_seqscan = off AS $$
        SELECT code
          FROM place
         WHERE sought <<% search
         ORDER BY strict_word_similarity(sought, search) + 0.02 * ln(1 + coalesce(population, 0)) DESC, code
         LIMIT most
      $$`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP FUNCTION places_spelt_like');
  }
}
