import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateProfiles20261123100300 implements MigrationInterface {
  name = 'CreateProfiles20261123100300';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE profile (
        id uuid NOT NULL DEFAULT gen_random_uuid() CONSTRAINT profile_pk PRIMARY KEY,
        token_hash text NOT NULL CONSTRAINT profile_token_hash_key UNIQUE,
        locale text NOT NULL CONSTRAINT profile_locale_check CHECK (locale IN ('FR', 'FR_TU', 'EN')),
        facts jsonb NOT NULL,
        time_zone text NOT NULL DEFAULT 'Europe/Paris',
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL
      )`);
    await db.query(`
      CREATE TABLE profile_email (
        profile_id uuid NOT NULL
          CONSTRAINT profile_email_pk PRIMARY KEY
          CONSTRAINT profile_email_profile_fk REFERENCES profile ON DELETE CASCADE,
        email text NOT NULL
      )`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}
