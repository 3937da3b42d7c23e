import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CompleteIntake20261123160000 implements MigrationInterface {
  name = 'CompleteIntake20261123160000';

  async up(db: QueryRunner): Promise<void> {
    await db.query('ALTER TABLE contribution ADD external_id text CONSTRAINT contribution_external_key UNIQUE');
    await db.query(`
      CREATE TABLE partner (
        id uuid NOT NULL DEFAULT gen_random_uuid() CONSTRAINT partner_pk PRIMARY KEY,
        version integer NOT NULL,
        kind text NOT NULL CONSTRAINT partner_kind_check CHECK (kind IN ('DATA', 'SERVICE', 'CODE', 'OTHER')),
        name text NOT NULL,
        description text NOT NULL,
        link text,
        contribution_id uuid NOT NULL CONSTRAINT partner_contribution_key UNIQUE CONSTRAINT partner_contribution_fk REFERENCES contribution,
        created_at timestamptz NOT NULL,
        created_by_id uuid NOT NULL CONSTRAINT partner_created_by_fk REFERENCES staff_user
      )`);
    await db.query('CREATE INDEX partner_created_by_idx ON partner (created_by_id)');
    await db.query('CREATE INDEX partner_created_idx ON partner (created_at)');
    await db.query(`
      CREATE TABLE address_use (
        purpose text NOT NULL,
        address_hash text NOT NULL,
        recent_since timestamptz NOT NULL,
        recent_count integer NOT NULL,
        day_since timestamptz NOT NULL,
        day_count integer NOT NULL,
        CONSTRAINT address_use_pk PRIMARY KEY (purpose, address_hash)
      )`);
    await db.query('CREATE INDEX address_use_day_idx ON address_use (day_since)');
    await db.query(`
      CREATE TABLE solved_challenge (
        challenge text NOT NULL CONSTRAINT solved_challenge_pk PRIMARY KEY,
        expires_at timestamptz NOT NULL
      )`);
    await db.query('CREATE INDEX solved_challenge_expires_idx ON solved_challenge (expires_at)');
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}
