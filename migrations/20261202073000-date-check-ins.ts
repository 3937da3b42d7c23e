import type { MigrationInterface, QueryRunner } from 'typeorm';

/** When to ask each person what may have changed. For those who are there, four weeks from the upgrade. */
export class DateCheckIns20261202073000 implements MigrationInterface {
  name = 'DateCheckIns20261202073000';

  async up(db: QueryRunner): Promise<void> {
    // The rows that are there take the day of this statement, without being written.
    await db.query('ALTER TABLE profile ADD COLUMN next_check_in date NOT NULL DEFAULT CURRENT_DATE + 28');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('ALTER TABLE profile DROP COLUMN next_check_in');
  }
}
