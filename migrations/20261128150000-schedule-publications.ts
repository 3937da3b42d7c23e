import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A revision that waits for its day, beside the one that is being written and the one that is public. */
export class SchedulePublications20261128150000 implements MigrationInterface {
  name = 'SchedulePublications20261128150000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`ALTER TABLE revision
      ADD COLUMN publish_at timestamptz,
      ADD COLUMN unpublish_at timestamptz,
      ADD COLUMN scheduled_by_id uuid CONSTRAINT revision_scheduled_by_fk REFERENCES staff_user(id),
      ADD COLUMN suspended_because jsonb,
      DROP CONSTRAINT revision_status_check,
      ADD CONSTRAINT revision_status_check CHECK
        (status IN ('DRAFT', 'IN_REVIEW', 'APPROVED', 'SCHEDULED', 'PUBLISHED', 'SUPERSEDED', 'ARCHIVED')),
      ADD CONSTRAINT revision_scheduled_check CHECK
        (status <> 'SCHEDULED' OR (publish_at IS NOT NULL AND scheduled_by_id IS NOT NULL))`);
    await db.query('CREATE INDEX revision_scheduled_by_idx ON revision (scheduled_by_id)');
    await db.query('CREATE INDEX revision_publish_at_idx ON revision (publish_at) WHERE publish_at IS NOT NULL');
    await db.query('CREATE INDEX revision_unpublish_at_idx ON revision (unpublish_at) WHERE unpublish_at IS NOT NULL');
    await db.query(`ALTER TABLE recommendation
      ADD COLUMN scheduled_id uuid CONSTRAINT recommendation_scheduled_fk REFERENCES revision(id)`);
    await db.query('CREATE INDEX recommendation_scheduled_idx ON recommendation (scheduled_id)');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('ALTER TABLE recommendation DROP COLUMN scheduled_id');
    await db.query(`UPDATE revision SET status = 'ARCHIVED' WHERE status = 'SCHEDULED'`);
    await db.query(`ALTER TABLE revision
      DROP CONSTRAINT revision_scheduled_check,
      DROP CONSTRAINT revision_status_check,
      ADD CONSTRAINT revision_status_check CHECK
        (status IN ('DRAFT', 'IN_REVIEW', 'APPROVED', 'PUBLISHED', 'SUPERSEDED', 'ARCHIVED')),
      DROP COLUMN publish_at,
      DROP COLUMN unpublish_at,
      DROP COLUMN scheduled_by_id,
      DROP COLUMN suspended_because`);
  }
}
