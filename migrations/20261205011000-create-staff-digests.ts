import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How each member of the team wants to be mailed unread notices, and which of these were mailed. */
export class CreateStaffDigests20261205011000 implements MigrationInterface {
  name = 'CreateStaffDigests20261205011000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE staff_digest (
        staff_user_id uuid NOT NULL CONSTRAINT staff_digest_pk PRIMARY KEY
          CONSTRAINT staff_digest_staff_user_fk REFERENCES staff_user(id),
        frequency text NOT NULL CONSTRAINT staff_digest_frequency_check CHECK (frequency IN ('NONE', 'WORKING_DAYS', 'WEEKLY')),
        language text NOT NULL CONSTRAINT staff_digest_language_check CHECK (language IN ('fr', 'en')),
        since timestamptz NOT NULL,
        last_on date
      )`);
    await db.query('ALTER TABLE staff_notice ADD COLUMN mailed_at timestamptz');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('ALTER TABLE staff_notice DROP COLUMN mailed_at');
    await db.query('DROP TABLE staff_digest');
  }
}
