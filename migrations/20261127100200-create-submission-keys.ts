import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a client sends twice because the first answer was lost is taken once. */
export class CreateSubmissionKeys20261127100200 implements MigrationInterface {
  name = 'CreateSubmissionKeys20261127100200';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE submission_key (
        key_hash text NOT NULL CONSTRAINT submission_key_pk PRIMARY KEY,
        content_hash text NOT NULL,
        contribution_id uuid NOT NULL,
        created_at timestamptz NOT NULL
      )`);
    await db.query('CREATE INDEX submission_key_created_idx ON submission_key (created_at)');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE submission_key');
  }
}
