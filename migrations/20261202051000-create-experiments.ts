import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What only a share of people get, to see what it brings, and who met it. */
export class CreateExperiments20261202051000 implements MigrationInterface {
  name = 'CreateExperiments20261202051000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE experiment (
        id uuid NOT NULL CONSTRAINT experiment_pk PRIMARY KEY,
        name text NOT NULL,
        recommendation_id uuid CONSTRAINT experiment_recommendation_fk REFERENCES recommendation ON DELETE CASCADE,
        scorer text,
        share integer NOT NULL CONSTRAINT experiment_share_check CHECK (share BETWEEN 1 AND 99),
        started_at timestamptz NOT NULL,
        ends_at timestamptz NOT NULL,
        stopped_at timestamptz,
        CONSTRAINT experiment_about_check CHECK (num_nonnulls(recommendation_id, scorer) = 1)
      )`);
    // Of two on the same at once, nobody could tell which brought what.
    await db.query(
      'CREATE UNIQUE INDEX experiment_running_recommendation ON experiment (recommendation_id) WHERE stopped_at IS NULL',
    );
    await db.query(
      'CREATE UNIQUE INDEX experiment_running_scorer ON experiment ((true)) WHERE stopped_at IS NULL AND scorer IS NOT NULL',
    );
    await db.query(`
      CREATE TABLE experiment_exposure (
        profile_id uuid NOT NULL CONSTRAINT experiment_exposure_profile_fk REFERENCES profile ON DELETE CASCADE,
        experiment_id uuid NOT NULL CONSTRAINT experiment_exposure_experiment_fk REFERENCES experiment ON DELETE CASCADE,
        date date NOT NULL,
        side text NOT NULL CONSTRAINT experiment_exposure_side_check CHECK (side IN ('SHOWN', 'COMPARED')),
        CONSTRAINT experiment_exposure_pk PRIMARY KEY (profile_id, experiment_id, date)
      )`);
    // What is counted over all of an experiment.
    await db.query('CREATE INDEX experiment_exposure_of ON experiment_exposure (experiment_id)');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE experiment_exposure');
    await db.query('DROP TABLE experiment');
  }
}
