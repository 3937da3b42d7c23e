import type { MigrationInterface, QueryRunner } from 'typeorm';

/** When each version of the catalogue began, and what situations were called: what a past day is read back from. */
export class ReadPastDaysBack20261128152000 implements MigrationInterface {
  name = 'ReadPastDaysBack20261128152000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`CREATE TABLE catalogue_version (
      version int CONSTRAINT catalogue_version_pk PRIMARY KEY,
      at timestamptz NOT NULL)`);
    await db.query('CREATE INDEX catalogue_version_at_idx ON catalogue_version (at)');
    await db.query('ALTER TABLE situation_version ADD COLUMN slug text');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('ALTER TABLE situation_version DROP COLUMN slug');
    await db.query('DROP TABLE catalogue_version');
  }
}
