import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What editors are typing, one for each person and recommendation. It is no revision, and goes when it is saved or given up. */
export class CreateWorkingCopies20261201100000 implements MigrationInterface {
  name = 'CreateWorkingCopies20261201100000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE working_copy (
        recommendation_id uuid NOT NULL CONSTRAINT working_copy_recommendation_fk REFERENCES recommendation(id) ON DELETE CASCADE,
        staff_user_id uuid NOT NULL CONSTRAINT working_copy_staff_user_fk REFERENCES staff_user(id) ON DELETE CASCADE,
        base_version integer NOT NULL,
        base jsonb NOT NULL,
        content jsonb NOT NULL,
        begun_at timestamptz NOT NULL,
        saved_at timestamptz NOT NULL,
        CONSTRAINT working_copy_pk PRIMARY KEY (recommendation_id, staff_user_id)
      )`);
    await db.query('CREATE INDEX working_copy_staff_user_idx ON working_copy (staff_user_id)');
    await db.query('CREATE INDEX working_copy_saved_at_idx ON working_copy (saved_at)');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE working_copy');
  }
}
