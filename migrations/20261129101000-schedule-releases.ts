import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A whole release waits for its day, with the revisions that it is pinned to. */
export class ScheduleReleases20261129101000 implements MigrationInterface {
  name = 'ScheduleReleases20261129101000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`ALTER TABLE release
      ADD COLUMN publish_at timestamptz,
      ADD COLUMN scheduled_by_id uuid CONSTRAINT release_scheduled_by_fk REFERENCES staff_user(id),
      ADD COLUMN suspended_because jsonb,
      DROP CONSTRAINT release_status_check,
      ADD CONSTRAINT release_status_check CHECK (status IN ('DRAFT', 'SCHEDULED', 'PUBLISHED', 'PUT_BACK')),
      ADD CONSTRAINT release_scheduled_check CHECK
        (status <> 'SCHEDULED' OR (publish_at IS NOT NULL AND scheduled_by_id IS NOT NULL))`);
    await db.query('CREATE INDEX release_scheduled_by_idx ON release (scheduled_by_id)');
  }

  /** What waited is not published unseen: its revisions are put away. */
  async down(db: QueryRunner): Promise<void> {
    const pinned = `SELECT item.revision_id FROM release_item item
      JOIN release ON release.id = item.release_id WHERE release.status = 'SCHEDULED'`;
    await db.query(`UPDATE recommendation SET scheduled_id = NULL WHERE scheduled_id IN (${pinned})`);
    await db.query(`UPDATE revision SET status = 'ARCHIVED' WHERE status = 'SCHEDULED' AND id IN (${pinned})`);
    await db.query(
      `UPDATE release_item SET revision_id = NULL WHERE release_id IN (SELECT id FROM release WHERE status = 'SCHEDULED')`,
    );
    await db.query(`UPDATE release SET status = 'DRAFT' WHERE status = 'SCHEDULED'`);
    await db.query(`ALTER TABLE release
      DROP CONSTRAINT release_scheduled_check,
      DROP CONSTRAINT release_status_check,
      ADD CONSTRAINT release_status_check CHECK (status IN ('DRAFT', 'PUBLISHED', 'PUT_BACK')),
      DROP COLUMN publish_at,
      DROP COLUMN scheduled_by_id,
      DROP COLUMN suspended_because`);
  }
}
