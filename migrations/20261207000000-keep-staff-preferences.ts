import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What members of the team choose for their screens goes with the account: nothing yet, since only their browsers knew. */
export class KeepStaffPreferences20261207000000 implements MigrationInterface {
  name = 'KeepStaffPreferences20261207000000';

  async up(db: QueryRunner): Promise<void> {
    await db.query('ALTER TABLE staff_user ADD COLUMN preferences jsonb');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('ALTER TABLE staff_user DROP COLUMN preferences');
  }
}
