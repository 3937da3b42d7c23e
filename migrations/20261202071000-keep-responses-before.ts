import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a person said of a recommendation before, so that an answer can be taken back on its day. Answers of before the upgrade cannot. */
export class KeepResponsesBefore20261202071000 implements MigrationInterface {
  name = 'KeepResponsesBefore20261202071000';

  async up(db: QueryRunner): Promise<void> {
    await db.query('ALTER TABLE recommendation_response ADD COLUMN before jsonb');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('ALTER TABLE recommendation_response DROP COLUMN before');
  }
}
