import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The version of the catalogue that last changed each recommendation, so that what is kept in memory reads only what changed. A row stays
 * when its recommendation is no longer published.
 */
export class RecordPublishedChanges20261127180000 implements MigrationInterface {
  name = 'RecordPublishedChanges20261127180000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE published_change (
        recommendation_id uuid NOT NULL CONSTRAINT published_change_pk PRIMARY KEY,
        version integer NOT NULL
      )`);
    await db.query(`CREATE INDEX published_change_version_idx ON published_change (version)`);
    // The state is locked until the transaction ends, so that the version given here is the one that it will set.
    await db.query(`
      CREATE FUNCTION record_published_change() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        INSERT INTO published_change (recommendation_id, version)
        SELECT coalesce(NEW.id, OLD.id), version + 1 FROM catalogue_state WHERE id = 1 FOR UPDATE
        ON CONFLICT (recommendation_id) DO UPDATE SET version = excluded.version;
        RETURN NULL;
      END $$`);
    await db.query(`
      CREATE TRIGGER published_recommendation_changed AFTER INSERT OR UPDATE OR DELETE ON published_recommendation
        FOR EACH ROW EXECUTE FUNCTION record_published_change()`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TRIGGER published_recommendation_changed ON published_recommendation');
    await db.query('DROP FUNCTION record_published_change()');
    await db.query('DROP TABLE published_change');
  }
}
