import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the starter content last put there, so that a new version of it changes nothing that the team made its own. */
export class RememberLoadedFiles20261128140000 implements MigrationInterface {
  name = 'RememberLoadedFiles20261128140000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE loaded_file (
        object_type text NOT NULL CONSTRAINT loaded_file_object_type_check CHECK (object_type IN ('topic', 'situation', 'recommendation')),
        slug text NOT NULL,
        hash text NOT NULL,
        loaded_at timestamp with time zone NOT NULL,
        CONSTRAINT loaded_file_pk PRIMARY KEY (object_type, slug)
      )`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE loaded_file');
  }
}
