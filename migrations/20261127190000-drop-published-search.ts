import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What is published is searched by its stems (`words`), no longer by the spelling of its whole text. */
export class DropPublishedSearch20261127190000 implements MigrationInterface {
  name = 'DropPublishedSearch20261127190000';

  async up(db: QueryRunner): Promise<void> {
    await db.query('ALTER TABLE published_recommendation DROP COLUMN search');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`ALTER TABLE published_recommendation ADD search text NOT NULL DEFAULT ''`);
    await db.query(
      `UPDATE published_recommendation SET search = lower(unaccent(concat_ws(' ', content->>'title', content->>'summary', content->>'bodyMarkdown')))`,
    );
    await db.query(
      'CREATE INDEX published_recommendation_search_idx ON published_recommendation USING gin (search gin_trgm_ops)',
    );
  }
}
