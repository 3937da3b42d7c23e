import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreatePlans20261123100500 implements MigrationInterface {
  name = 'CreatePlans20261123100500';

  /** No cascade from profile: an erasure that forgets one of these tables fails instead of leaving rows behind. */
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE daily_plan (
        profile_id uuid NOT NULL CONSTRAINT daily_plan_profile_fk REFERENCES profile,
        date date NOT NULL,
        created_at timestamptz NOT NULL,
        CONSTRAINT daily_plan_pk PRIMARY KEY (profile_id, date)
      )`);
    await db.query(`
      CREATE TABLE planned_revision (
        recommendation_id uuid NOT NULL CONSTRAINT planned_revision_recommendation_fk REFERENCES recommendation,
        revision_number integer NOT NULL,
        slug text NOT NULL,
        kind text NOT NULL,
        content jsonb NOT NULL,
        published_at timestamptz NOT NULL,
        CONSTRAINT planned_revision_pk PRIMARY KEY (recommendation_id, revision_number)
      )`);
    await db.query(`
      CREATE TABLE planned_action (
        id uuid NOT NULL DEFAULT gen_random_uuid() CONSTRAINT planned_action_pk PRIMARY KEY,
        profile_id uuid NOT NULL,
        date date NOT NULL,
        position integer NOT NULL,
        status text NOT NULL CONSTRAINT planned_action_status_check
          CHECK (status IN ('PROPOSED', 'ACCEPTED', 'DONE', 'SNOOZED', 'DECLINED', 'EXPIRED')),
        recommendation_id uuid NOT NULL,
        revision_number integer NOT NULL,
        reasons jsonb NOT NULL,
        snoozed_until date,
        useful boolean,
        reason text,
        updated_at timestamptz NOT NULL,
        CONSTRAINT planned_action_plan_fk FOREIGN KEY (profile_id, date) REFERENCES daily_plan,
        CONSTRAINT planned_action_revision_fk FOREIGN KEY (recommendation_id, revision_number) REFERENCES planned_revision,
        CONSTRAINT planned_action_position_key UNIQUE (profile_id, date, position),
        CONSTRAINT planned_action_snooze_check CHECK ((status = 'SNOOZED') = (snoozed_until IS NOT NULL)),
        CONSTRAINT planned_action_useful_check CHECK (useful IS NULL OR status = 'DONE')
      )`);
    await db.query('CREATE INDEX planned_action_profile_idx ON planned_action (profile_id, date DESC, id DESC)');
    await db.query('CREATE INDEX planned_action_revision_idx ON planned_action (recommendation_id, revision_number)');
    await db.query(`
      CREATE TABLE recommendation_response (
        profile_id uuid NOT NULL CONSTRAINT recommendation_response_profile_fk REFERENCES profile,
        recommendation_id uuid NOT NULL CONSTRAINT recommendation_response_recommendation_fk REFERENCES recommendation,
        response text NOT NULL CONSTRAINT recommendation_response_check
          CHECK (response IN ('INTERESTED', 'IN_PROGRESS', 'DONE', 'NOT_FOR_ME')),
        reason text,
        updated_at timestamptz NOT NULL,
        CONSTRAINT recommendation_response_pk PRIMARY KEY (profile_id, recommendation_id)
      )`);
    await db.query(
      'CREATE INDEX recommendation_response_recommendation_idx ON recommendation_response (recommendation_id)',
    );
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}
