import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Revisions that are published together. */
export class CreateReleases20261128153000 implements MigrationInterface {
  name = 'CreateReleases20261128153000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`CREATE TABLE release (
      id uuid CONSTRAINT release_pk PRIMARY KEY DEFAULT gen_random_uuid(),
      version int NOT NULL,
      title text NOT NULL,
      status text NOT NULL CONSTRAINT release_status_check CHECK (status IN ('DRAFT', 'PUBLISHED', 'PUT_BACK')),
      created_at timestamptz NOT NULL,
      published_at timestamptz,
      published_by_id uuid CONSTRAINT release_published_by_fk REFERENCES staff_user(id))`);
    await db.query('CREATE INDEX release_created_at_idx ON release (created_at DESC, id)');
    await db.query('CREATE INDEX release_published_by_idx ON release (published_by_id)');
    await db.query(`CREATE TABLE release_item (
      release_id uuid NOT NULL CONSTRAINT release_item_release_fk REFERENCES release(id),
      recommendation_id uuid NOT NULL CONSTRAINT release_item_recommendation_fk REFERENCES recommendation(id),
      position int NOT NULL,
      revision_id uuid CONSTRAINT release_item_revision_fk REFERENCES revision(id),
      previous_id uuid CONSTRAINT release_item_previous_fk REFERENCES revision(id),
      CONSTRAINT release_item_pk PRIMARY KEY (release_id, recommendation_id))`);
    for (const column of ['recommendation_id', 'revision_id', 'previous_id'])
      await db.query(`CREATE INDEX release_item_${column.replace('_id', '')}_idx ON release_item (${column})`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE release_item');
    await db.query('DROP TABLE release');
  }
}
