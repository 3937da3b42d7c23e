import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the team wants to find out by an experiment, in their words. */
export class StatePurposeOfExperiments20261205020000 implements MigrationInterface {
  name = 'StatePurposeOfExperiments20261205020000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE experiment ADD COLUMN purpose text,
        ADD CONSTRAINT experiment_purpose_check CHECK (char_length(purpose) BETWEEN 1 AND 500)`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('ALTER TABLE experiment DROP COLUMN purpose');
  }
}
