import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Links that open a profile once, and addresses that are sealed, and found by a keyed hash. Addresses of before are sealed by a job, since
 * the key is no part of the database.
 */
export class CreateAccessLinks20261130102000 implements MigrationInterface {
  name = 'CreateAccessLinks20261130102000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE access_link (
        profile_id uuid NOT NULL CONSTRAINT access_link_profile_fk REFERENCES profile ON DELETE CASCADE,
        token_hash text NOT NULL,
        created_at timestamptz NOT NULL,
        expires_at timestamptz NOT NULL,
        used_at timestamptz,
        CONSTRAINT access_link_pk PRIMARY KEY (profile_id, token_hash)
      )`);
    await db.query(`
      CREATE TABLE profile_by_email (
        email_hash text NOT NULL,
        profile_id uuid NOT NULL CONSTRAINT profile_by_email_profile_fk REFERENCES profile ON DELETE CASCADE,
        since timestamptz NOT NULL,
        CONSTRAINT profile_by_email_pk PRIMARY KEY (email_hash, profile_id)
      )`);
    await db.query('CREATE INDEX profile_by_email_profile_idx ON profile_by_email (profile_id)');
    await db.query(`
      ALTER TABLE profile_email
        ALTER COLUMN email DROP NOT NULL,
        ADD COLUMN sealed text,
        ADD CONSTRAINT profile_email_given_check CHECK (email IS NOT NULL OR sealed IS NOT NULL)`);
    await db.query('CREATE INDEX profile_email_unsealed_idx ON profile_email (profile_id) WHERE email IS NOT NULL');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DELETE FROM profile_email WHERE email IS NULL');
    await db.query('DROP INDEX profile_email_unsealed_idx');
    await db.query(`
      ALTER TABLE profile_email
        DROP CONSTRAINT profile_email_given_check,
        DROP COLUMN sealed,
        ALTER COLUMN email SET NOT NULL`);
    await db.query('DROP TABLE profile_by_email');
    await db.query('DROP TABLE access_link');
  }
}
