import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateTeamWork20261123150000 implements MigrationInterface {
  name = 'CreateTeamWork20261123150000';

  async up(db: QueryRunner): Promise<void> {
    await createNotes(db);
    await createReminders(db);
    await createBulkDecisions(db);
    await tellChanges(db);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}

async function createNotes(db: QueryRunner): Promise<void> {
  await db.query(`
    CREATE TABLE contribution_note (
      id uuid NOT NULL DEFAULT gen_random_uuid() CONSTRAINT contribution_note_pk PRIMARY KEY,
      contribution_id uuid NOT NULL CONSTRAINT contribution_note_contribution_fk REFERENCES contribution,
      author_id uuid NOT NULL CONSTRAINT contribution_note_author_fk REFERENCES staff_user,
      body text NOT NULL,
      mention_ids uuid[] NOT NULL,
      at timestamptz NOT NULL
    )`);
  await db.query('CREATE INDEX contribution_note_contribution_idx ON contribution_note (contribution_id, at)');
  await db.query(`
    CREATE TABLE staff_notice (
      id uuid NOT NULL DEFAULT gen_random_uuid() CONSTRAINT staff_notice_pk PRIMARY KEY,
      staff_user_id uuid NOT NULL CONSTRAINT staff_notice_staff_user_fk REFERENCES staff_user,
      kind text NOT NULL CONSTRAINT staff_notice_kind_check CHECK (kind IN ('MENTION', 'TAKEN_OVER', 'REMINDER')),
      by_id uuid CONSTRAINT staff_notice_by_fk REFERENCES staff_user,
      note_id uuid CONSTRAINT staff_notice_note_fk REFERENCES contribution_note,
      contribution_ids uuid[] NOT NULL,
      counts jsonb,
      at timestamptz NOT NULL,
      read_at timestamptz
    )`);
  await db.query('CREATE INDEX staff_notice_staff_user_idx ON staff_notice (staff_user_id, at)');
}

async function createReminders(db: QueryRunner): Promise<void> {
  await db.query(`
    CREATE TABLE contribution_reminder (
      contribution_id uuid NOT NULL CONSTRAINT contribution_reminder_contribution_fk REFERENCES contribution,
      due_at timestamptz NOT NULL,
      threshold text NOT NULL CONSTRAINT contribution_reminder_threshold_check CHECK (threshold IN ('DUE_SOON', 'OVERDUE', 'LONG_OVERDUE')),
      at timestamptz NOT NULL,
      CONSTRAINT contribution_reminder_pk PRIMARY KEY (contribution_id, due_at, threshold)
    )`);
}

async function createBulkDecisions(db: QueryRunner): Promise<void> {
  await db.query(`
    CREATE TABLE bulk_decision (
      id uuid NOT NULL DEFAULT gen_random_uuid() CONSTRAINT bulk_decision_pk PRIMARY KEY,
      by_id uuid NOT NULL CONSTRAINT bulk_decision_by_fk REFERENCES staff_user,
      key text NOT NULL,
      action text NOT NULL,
      reason text,
      message text,
      at timestamptz NOT NULL,
      CONSTRAINT bulk_decision_key UNIQUE (by_id, key)
    )`);
  // The id as it was asked for, whether there is such a contribution or not.
  await db.query(`
    CREATE TABLE bulk_decision_item (
      bulk_id uuid NOT NULL CONSTRAINT bulk_decision_item_bulk_fk REFERENCES bulk_decision,
      position integer NOT NULL,
      contribution_id text NOT NULL,
      refusals jsonb,
      CONSTRAINT bulk_decision_item_pk PRIMARY KEY (bulk_id, position)
    )`);
}

/** Whoever changes a contribution, in whichever process, every process hears of it when the transaction is committed. */
async function tellChanges(db: QueryRunner): Promise<void> {
  await db.query(`
    CREATE FUNCTION tell_contribution_change() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      PERFORM pg_notify('contribution_changed', json_build_object('id', NEW.id, 'status', NEW.status, 'version', NEW.version,
        'claimedById', NEW.claimed_by_id, 'placeCode', NEW.place_code)::text);
      RETURN NULL;
    END $$`);
  await db.query(`
    CREATE TRIGGER contribution_told AFTER INSERT OR UPDATE OF version, claim_expires_at ON contribution
    FOR EACH ROW EXECUTE FUNCTION tell_contribution_change()`);
}
