import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who asked for the plan of the day by mail, and on which days it was sent: once a day at most. */
export class CreateCoaching20261201120000 implements MigrationInterface {
  name = 'CreateCoaching20261201120000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE coaching (
        profile_id uuid NOT NULL CONSTRAINT coaching_pk PRIMARY KEY
          CONSTRAINT coaching_profile_fk REFERENCES profile ON DELETE CASCADE,
        status text NOT NULL CONSTRAINT coaching_status_check CHECK (status IN ('UNCONFIRMED', 'ACTIVE', 'PAUSED', 'STOPPED')),
        days text[] NOT NULL CONSTRAINT coaching_days_check CHECK (cardinality(days) > 0),
        asked_at timestamptz NOT NULL,
        email_hash text,
        confirmation_hash text,
        expires_at timestamptz,
        confirmed_at timestamptz,
        continued_at timestamptz,
        stopped_at timestamptz,
        next_mail_at timestamptz,
        prepared_for timestamptz,
        CONSTRAINT coaching_next_check CHECK ((status = 'ACTIVE') = (next_mail_at IS NOT NULL))
      )`);
    await db.query(
      'CREATE INDEX coaching_next_idx ON coaching (next_mail_at, profile_id) WHERE next_mail_at IS NOT NULL',
    );
    await db.query(`
      CREATE TABLE coaching_mail (
        profile_id uuid NOT NULL CONSTRAINT coaching_mail_profile_fk REFERENCES profile ON DELETE CASCADE,
        date date NOT NULL,
        sent_at timestamptz NOT NULL,
        CONSTRAINT coaching_mail_pk PRIMARY KEY (profile_id, date)
      )`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE coaching_mail');
    await db.query('DROP TABLE coaching');
  }
}
