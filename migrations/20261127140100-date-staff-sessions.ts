import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A session ends a week after it was opened, however much it is used; those open now count from this migration. */
export class DateStaffSessions20261127140100 implements MigrationInterface {
  name = 'DateStaffSessions20261127140100';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`ALTER TABLE staff_session ADD COLUMN opened_at timestamptz NOT NULL DEFAULT now()`);
    await db.query(`ALTER TABLE staff_session ALTER COLUMN opened_at DROP DEFAULT`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`ALTER TABLE staff_session DROP COLUMN opened_at`);
  }
}
