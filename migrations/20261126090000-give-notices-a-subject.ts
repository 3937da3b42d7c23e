import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A notice may be about objects of any kind: until now all of them were about contributions. */
export class GiveNoticesASubject20261126090000 implements MigrationInterface {
  name = 'GiveNoticesASubject20261126090000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`ALTER TABLE staff_notice ADD COLUMN subject_type text NOT NULL DEFAULT 'contribution'`);
    await db.query(`ALTER TABLE staff_notice ALTER COLUMN subject_type DROP DEFAULT`);
    await db.query(`ALTER TABLE staff_notice RENAME COLUMN contribution_ids TO subject_ids`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`ALTER TABLE staff_notice RENAME COLUMN subject_ids TO contribution_ids`);
    await db.query(`ALTER TABLE staff_notice DROP COLUMN subject_type`);
  }
}
