import type { MigrationInterface, QueryRunner } from 'typeorm';

/** To what each person agreed, in which words and when. Profiles of before have no row: what they agreed to was not kept. */
export class CreateProfileConsents20261130100000 implements MigrationInterface {
  name = 'CreateProfileConsents20261130100000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE profile_consent (
        profile_id uuid NOT NULL CONSTRAINT profile_consent_profile_fk REFERENCES profile ON DELETE CASCADE,
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        subject text NOT NULL CONSTRAINT profile_consent_subject_check CHECK (subject IN ('TERMS', 'SENSITIVE_FACTS')),
        wording text NOT NULL,
        wording_version integer NOT NULL,
        given_at timestamptz NOT NULL,
        withdrawn_at timestamptz,
        CONSTRAINT profile_consent_pk PRIMARY KEY (profile_id, id)
      )`);
    await db.query(`
      CREATE UNIQUE INDEX profile_consent_standing_key ON profile_consent (profile_id, subject, wording_version)
      WHERE withdrawn_at IS NULL`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE profile_consent');
  }
}
