import type { MigrationInterface, QueryRunner } from 'typeorm';

/** An answer to a planned action can be taken back on its day: what it was before is kept beside it. */
export class KeepWhatAnAnswerReplaced20261130120000 implements MigrationInterface {
  name = 'KeepWhatAnAnswerReplaced20261130120000';

  async up(db: QueryRunner): Promise<void> {
    await db.query('ALTER TABLE planned_action ADD COLUMN before jsonb');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('ALTER TABLE planned_action DROP COLUMN before');
  }
}
