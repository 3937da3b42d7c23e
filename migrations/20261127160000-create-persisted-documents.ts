import type { MigrationInterface, QueryRunner } from 'typeorm';

/** GraphQL documents that clients name by their hash, known to all processes. */
export class CreatePersistedDocuments20261127160000 implements MigrationInterface {
  name = 'CreatePersistedDocuments20261127160000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE UNLOGGED TABLE persisted_document (
        hash text NOT NULL CONSTRAINT persisted_document_pk PRIMARY KEY,
        document text NOT NULL,
        used_at timestamptz NOT NULL
      )`);
    await db.query(`CREATE INDEX persisted_document_used_idx ON persisted_document (used_at)`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE persisted_document`);
  }
}
