import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Counts that all processes share: what each address or account has spent, and the sign-ins that it tried. */
export class CreateBudgetsAndSignInAttempts20261127140000 implements MigrationInterface {
  name = 'CreateBudgetsAndSignInAttempts20261127140000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE UNLOGGED TABLE budget_spent (
        payer_hash text NOT NULL CONSTRAINT budget_spent_pk PRIMARY KEY,
        points double precision NOT NULL,
        at timestamptz NOT NULL
      )`);
    await db.query(`CREATE INDEX budget_spent_at_idx ON budget_spent (at)`);
    await db.query(`
      CREATE TABLE sign_in_attempt (
        key_hash text NOT NULL CONSTRAINT sign_in_attempt_pk PRIMARY KEY,
        count integer NOT NULL,
        next_at timestamptz NOT NULL,
        last_at timestamptz NOT NULL
      )`);
    await db.query(`CREATE INDEX sign_in_attempt_last_idx ON sign_in_attempt (last_at)`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE sign_in_attempt`);
    await db.query(`DROP TABLE budget_spent`);
  }
}
