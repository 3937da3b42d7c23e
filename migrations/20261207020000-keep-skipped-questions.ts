import type { MigrationInterface, QueryRunner } from 'typeorm';

export class KeepSkippedQuestions20261207020000 implements MigrationInterface {
  name = 'KeepSkippedQuestions20261207020000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`ALTER TABLE profile ADD COLUMN skipped_questions text[] NOT NULL DEFAULT '{}'`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('ALTER TABLE profile DROP COLUMN skipped_questions');
  }
}
