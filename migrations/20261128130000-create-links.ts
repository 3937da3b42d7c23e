import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The addresses that public recommendations name, what their daily checks tell, and what a dead one hides. */
export class CreateLinks20261128130000 implements MigrationInterface {
  name = 'CreateLinks20261128130000';

  async up(db: QueryRunner): Promise<void> {
    // By a hash: addresses are longer than what a btree holds.
    await db.query(`
      CREATE TABLE link (
        id uuid NOT NULL DEFAULT gen_random_uuid() CONSTRAINT link_pk PRIMARY KEY,
        url text NOT NULL,
        state text NOT NULL DEFAULT 'UNCHECKED' CONSTRAINT link_state_check CHECK (state IN ('UNCHECKED', 'OK', 'MOVED', 'DOUBTFUL', 'DEAD')),
        first_seen timestamptz NOT NULL,
        last_checked_at timestamptz,
        failing_since timestamptz,
        gone_since timestamptz,
        failures integer NOT NULL DEFAULT 0,
        dead_since timestamptz CONSTRAINT link_dead_check CHECK ((state = 'DEAD') = (dead_since IS NOT NULL)),
        moved_to text CONSTRAINT link_moved_check CHECK ((state = 'MOVED') = (moved_to IS NOT NULL)),
        last_reason text,
        audience integer,
        CONSTRAINT link_url_key EXCLUDE USING hash (url WITH =)
      )`);
    await db.query('CREATE INDEX link_audience_idx ON link (audience DESC NULLS LAST, id)');
    await db.query(`
      CREATE TABLE link_use (
        recommendation_id uuid NOT NULL CONSTRAINT link_use_recommendation_fk REFERENCES recommendation (id),
        link_id uuid NOT NULL CONSTRAINT link_use_link_fk REFERENCES link (id),
        is_main boolean NOT NULL,
        CONSTRAINT link_use_pk PRIMARY KEY (recommendation_id, link_id)
      )`);
    await db.query('CREATE INDEX link_use_link_idx ON link_use (link_id)');
    await db.query(`
      CREATE TABLE link_turn (
        host text NOT NULL CONSTRAINT link_turn_pk PRIMARY KEY,
        next_at timestamptz NOT NULL
      )`);
    await db.query(`
      CREATE TABLE link_run (
        day date NOT NULL CONSTRAINT link_run_pk PRIMARY KEY,
        started_at timestamptz NOT NULL,
        ended_at timestamptz,
        outcome text CONSTRAINT link_run_outcome_check CHECK (outcome IN ('DONE', 'ABANDONED')),
        CONSTRAINT link_run_end_check CHECK ((ended_at IS NULL) = (outcome IS NULL))
      )`);
    await db.query(`
      CREATE TABLE link_look (
        day date NOT NULL CONSTRAINT link_look_run_fk REFERENCES link_run (day) ON DELETE CASCADE,
        link_id uuid NOT NULL CONSTRAINT link_look_link_fk REFERENCES link (id) ON DELETE CASCADE,
        at timestamptz NOT NULL,
        is_answered boolean NOT NULL,
        outcome text NOT NULL,
        reason text,
        moved_to text,
        audience integer NOT NULL,
        is_taken_over boolean NOT NULL DEFAULT false,
        CONSTRAINT link_look_pk PRIMARY KEY (day, link_id)
      )`);
    await db.query('CREATE INDEX link_look_link_idx ON link_look (link_id)');
    await db.query(`
      CREATE TABLE hidden_recommendation (
        recommendation_id uuid NOT NULL CONSTRAINT hidden_recommendation_pk PRIMARY KEY
          CONSTRAINT hidden_recommendation_recommendation_fk REFERENCES recommendation (id),
        since timestamptz NOT NULL
      )`);
  }

  async down(db: QueryRunner): Promise<void> {
    for (const table of ['hidden_recommendation', 'link_look', 'link_run', 'link_turn', 'link_use', 'link'])
      await db.query(`DROP TABLE ${table}`);
  }
}
