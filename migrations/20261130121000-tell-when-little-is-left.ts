import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A plan that holds fewer actions than promised says so, and such plans are counted by day. */
export class TellWhenLittleIsLeft20261130121000 implements MigrationInterface {
  name = 'TellWhenLittleIsLeft20261130121000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE daily_plan ADD COLUMN note text
        CONSTRAINT daily_plan_note_check CHECK (note IN ('LITTLE_LEFT', 'REST', 'CHECK_IN'))`);
    await db.query('CREATE INDEX daily_plan_note_idx ON daily_plan (date, note) WHERE note IS NOT NULL');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('ALTER TABLE daily_plan DROP COLUMN note');
  }
}
