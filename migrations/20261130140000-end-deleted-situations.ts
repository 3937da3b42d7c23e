import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The deletion of a situation is its last version: a day after it knows the situation no longer. Past deletions stand in the audit. */
export class EndDeletedSituations20261130140000 implements MigrationInterface {
  name = 'EndDeletedSituations20261130140000';

  async up(db: QueryRunner): Promise<void> {
    await db.query('ALTER TABLE situation_version ADD COLUMN deleted boolean NOT NULL DEFAULT false');
    await db.query(`
      INSERT INTO situation_version (situation_id, version, slug, label, rule, "from", deleted)
      SELECT last.situation_id, last.version + 1, last.slug, last.label, last.rule, greatest(gone.at, last."from"), true
      FROM (SELECT DISTINCT ON (situation_id) * FROM situation_version ORDER BY situation_id, version DESC) AS last
      CROSS JOIN LATERAL (
        SELECT max(at) AS at FROM audit_event
        WHERE action = 'situation.delete' AND object_id = last.situation_id::text) AS gone
      WHERE gone.at IS NOT NULL AND NOT EXISTS (SELECT FROM situation WHERE situation.id = last.situation_id)`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}
