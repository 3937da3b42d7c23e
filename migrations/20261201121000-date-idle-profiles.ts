import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Profiles that nobody uses are erased: the months of those that exist count from the upgrade. Which notices were mailed before.
 */
export class DateIdleProfiles20261201121000 implements MigrationInterface {
  name = 'DateIdleProfiles20261201121000';

  async up(db: QueryRunner): Promise<void> {
    // The rows that are there take the day of this statement, without being written.
    await db.query('ALTER TABLE profile ADD COLUMN idle_from date NOT NULL DEFAULT CURRENT_DATE');
    await db.query(`
      CREATE TABLE expiry_notice (
        profile_id uuid NOT NULL CONSTRAINT expiry_notice_profile_fk REFERENCES profile ON DELETE CASCADE,
        kind text NOT NULL CONSTRAINT expiry_notice_kind_check CHECK (kind IN ('FIRST', 'LAST')),
        sent_on date NOT NULL,
        CONSTRAINT expiry_notice_pk PRIMARY KEY (profile_id, kind)
      )`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE expiry_notice');
    await db.query('ALTER TABLE profile DROP COLUMN idle_from');
  }
}
