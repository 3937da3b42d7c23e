import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Links by which people let somebody see a part of their profile, how often each was opened, and which actions were proposed by it. */
export class CreateShares20261202070000 implements MigrationInterface {
  name = 'CreateShares20261202070000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE share (
        profile_id uuid NOT NULL CONSTRAINT share_profile_fk REFERENCES profile ON DELETE CASCADE,
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        token_hash text NOT NULL,
        label text NOT NULL,
        parts text[] NOT NULL,
        sensitive_facts text[] NOT NULL,
        created_at timestamptz NOT NULL,
        expires_at timestamptz NOT NULL,
        CONSTRAINT share_pk PRIMARY KEY (profile_id, id),
        CONSTRAINT share_token_key UNIQUE (profile_id, token_hash),
        CONSTRAINT share_parts_check CHECK (cardinality(parts) + cardinality(sensitive_facts) > 0)
      )`);
    await db.query(`
      CREATE TABLE share_opening (
        profile_id uuid NOT NULL,
        share_id uuid NOT NULL,
        date date NOT NULL,
        count integer NOT NULL,
        CONSTRAINT share_opening_pk PRIMARY KEY (profile_id, share_id, date),
        CONSTRAINT share_opening_share_fk FOREIGN KEY (profile_id, share_id) REFERENCES share ON DELETE CASCADE
      )`);
    await db.query(`
      CREATE TABLE proposal (
        profile_id uuid NOT NULL,
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        share_id uuid NOT NULL,
        recommendation_id uuid NOT NULL,
        message text,
        status text NOT NULL CONSTRAINT proposal_status_check CHECK (status IN ('PROPOSED', 'ACCEPTED', 'DECLINED')),
        proposed_at timestamptz NOT NULL,
        answered_at timestamptz,
        CONSTRAINT proposal_pk PRIMARY KEY (profile_id, id),
        CONSTRAINT proposal_once_key UNIQUE (profile_id, share_id, recommendation_id),
        CONSTRAINT proposal_share_fk FOREIGN KEY (profile_id, share_id) REFERENCES share ON DELETE CASCADE,
        CONSTRAINT proposal_answered_check CHECK ((status = 'PROPOSED') = (answered_at IS NULL))
      )`);
    await this.allowSubjects(db, ['TERMS', 'SENSITIVE_FACTS', 'SHARED_SENSITIVE_FACTS']);
  }

  async down(db: QueryRunner): Promise<void> {
    for (const table of ['proposal', 'share_opening', 'share']) await db.query(`DROP TABLE ${table}`);
    await db.query(`DELETE FROM profile_consent WHERE subject = 'SHARED_SENSITIVE_FACTS'`);
    await this.allowSubjects(db, ['TERMS', 'SENSITIVE_FACTS']);
  }

  private async allowSubjects(db: QueryRunner, subjects: readonly string[]): Promise<void> {
    await db.query('ALTER TABLE profile_consent DROP CONSTRAINT profile_consent_subject_check');
    const list = subjects.map((subject) => `'${subject}'`).join(', ');
    await db.query(
      `ALTER TABLE profile_consent ADD CONSTRAINT profile_consent_subject_check CHECK (subject IN (${list}))`,
    );
  }
}
