import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which edition of reference data the database holds, and since when: unknown of what was loaded before. */
export class RememberDataSets20261206020000 implements MigrationInterface {
  name = 'RememberDataSets20261206020000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE data_set (
        name text CONSTRAINT data_set_pk PRIMARY KEY
          CONSTRAINT data_set_name_check CHECK (name IN ('PLACES', 'JOBS')),
        edition text,
        is_official boolean NOT NULL,
        loaded_at timestamptz NOT NULL
      )`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE data_set');
  }
}
