import type { MigrationInterface, QueryRunner } from 'typeorm';

const STATUSES = [
  'RECEIVED',
  'IN_REVIEW',
  'NEEDS_CORRECTION',
  'ACCEPTED',
  'PUBLISHED',
  'REFUSED',
  'DUPLICATE',
  'SPAM',
  'WITHDRAWN',
];
const SOURCES = ['FORM', 'API', 'EMAIL', 'IMPORT', 'STAFF'];

export class CompleteTriage20261123120000 implements MigrationInterface {
  name = 'CompleteTriage20261123120000';

  async up(db: QueryRunner): Promise<void> {
    await widen(db, 'status', STATUSES);
    await widen(db, 'source', SOURCES);
    await db.query(`
      ALTER TABLE contribution
        ADD decided_by_id uuid CONSTRAINT contribution_decided_by_fk REFERENCES staff_user,
        ADD decided_at timestamptz,
        ADD last_decision jsonb,
        ADD due_at timestamptz,
        ADD spam_score real NOT NULL DEFAULT 0,
        ADD spam_reasons text[] NOT NULL DEFAULT '{}',
        ADD priority_parts jsonb NOT NULL DEFAULT '{}',
        ADD priority_key double precision,
        ADD duplicate_of_contribution_id uuid CONSTRAINT contribution_duplicate_of_contribution_fk REFERENCES contribution,
        ADD duplicate_of_recommendation_id uuid CONSTRAINT contribution_duplicate_of_recommendation_fk REFERENCES recommendation,
        ADD CONSTRAINT contribution_duplicate_check CHECK ((status = 'DUPLICATE') = (num_nonnulls(duplicate_of_contribution_id, duplicate_of_recommendation_id) = 1)),
        ADD CONSTRAINT contribution_duplicate_of_itself_check CHECK (duplicate_of_contribution_id <> id)`);
    await db.query(
      `UPDATE contribution SET due_at = received_at + interval '7 days' WHERE status IN ('RECEIVED', 'IN_REVIEW')`,
    );
    await db.query('UPDATE contribution SET priority_key = -extract(epoch FROM received_at) / 86400');
    await db.query('ALTER TABLE contribution ALTER priority_key SET NOT NULL');
    await db.query('CREATE INDEX contribution_priority_idx ON contribution (priority_key)');
    await db.query(
      'CREATE INDEX contribution_duplicate_of_contribution_idx ON contribution (duplicate_of_contribution_id)',
    );
    await db.query(
      'CREATE INDEX contribution_duplicate_of_recommendation_idx ON contribution (duplicate_of_recommendation_id)',
    );
    await db.query('CREATE INDEX contribution_due_idx ON contribution (due_at)');
    await db.query(`
      CREATE TABLE contribution_correction (
        contribution_id uuid NOT NULL CONSTRAINT contribution_correction_contribution_fk REFERENCES contribution,
        number integer NOT NULL,
        title text NOT NULL,
        body text NOT NULL,
        at timestamptz NOT NULL,
        CONSTRAINT contribution_correction_pk PRIMARY KEY (contribution_id, number)
      )`);
    await db.query(`
      CREATE TABLE territory (
        staff_user_id uuid NOT NULL CONSTRAINT territory_staff_user_fk REFERENCES staff_user,
        place_code text NOT NULL CONSTRAINT territory_place_fk REFERENCES place,
        CONSTRAINT territory_pk PRIMARY KEY (staff_user_id, place_code)
      )`);
    await db.query('CREATE INDEX territory_place_idx ON territory (place_code)');
    await db.query(`
      CREATE TRIGGER contribution_correction_kept BEFORE UPDATE ON contribution_correction
      FOR EACH STATEMENT EXECUTE FUNCTION refuse_new_words()`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}

async function widen(db: QueryRunner, column: string, values: readonly string[]): Promise<void> {
  const list = values.map((value) => `'${value}'`).join(', ');
  await db.query(
    `ALTER TABLE contribution DROP CONSTRAINT contribution_${column}_check, ADD CONSTRAINT contribution_${column}_check CHECK (${column} IN (${list}))`,
  );
}
