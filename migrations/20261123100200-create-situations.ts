import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateSituations20261123100200 implements MigrationInterface {
  name = 'CreateSituations20261123100200';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE situation (
        id uuid NOT NULL DEFAULT gen_random_uuid() CONSTRAINT situation_pk PRIMARY KEY,
        version integer NOT NULL,
        slug text NOT NULL CONSTRAINT situation_slug_key UNIQUE,
        label text NOT NULL,
        rule jsonb NOT NULL
      )`);
    await db.query(`
      CREATE TABLE situation_version (
        situation_id uuid NOT NULL,
        version integer NOT NULL,
        label text NOT NULL,
        rule jsonb NOT NULL,
        "from" timestamptz NOT NULL,
        CONSTRAINT situation_version_pk PRIMARY KEY (situation_id, version)
      )`);
    await db.query(
      'CREATE TRIGGER situation_version_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON situation_version FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()',
    );
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}
