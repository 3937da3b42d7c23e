import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Addresses at which the calendars of people read their plan: one for each person. */
export class CreatePlanCalendars20261205030000 implements MigrationInterface {
  name = 'CreatePlanCalendars20261205030000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE plan_calendar (
        profile_id uuid CONSTRAINT plan_calendar_pk PRIMARY KEY
          CONSTRAINT plan_calendar_profile_fk REFERENCES profile ON DELETE CASCADE,
        token_hash text NOT NULL,
        created_at timestamptz NOT NULL
      )`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE plan_calendar');
  }
}
