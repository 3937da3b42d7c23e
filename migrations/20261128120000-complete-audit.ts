import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * An entry of the audit log says what was done to what, from what to what, by which request and with which others. What may say who
 * somebody is stands in a table of its own, from which it can be taken away: the entry itself is never changed.
 */
export class CompleteAudit20261128120000 implements MigrationInterface {
  name = 'CompleteAudit20261128120000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE audit_event
        ADD COLUMN object_title text,
        ADD COLUMN before jsonb,
        ADD COLUMN after jsonb,
        ADD COLUMN request_id text,
        ADD COLUMN group_id uuid`);
    await db.query(`
      CREATE TABLE audit_words (
        event_id uuid NOT NULL CONSTRAINT audit_words_pk PRIMARY KEY CONSTRAINT audit_words_event_fk REFERENCES audit_event,
        actor text,
        reason text,
        label text,
        words tsvector NOT NULL
      )`);
    await addSearch(db);
    await db.query('CREATE INDEX audit_event_action_idx ON audit_event (action, at DESC, position DESC)');
    await db.query('CREATE INDEX audit_event_group_idx ON audit_event (group_id) WHERE group_id IS NOT NULL');
    await db.query('CREATE INDEX audit_event_request_idx ON audit_event (request_id) WHERE request_id IS NOT NULL');
    // Also for a session that says that it replicates, in which ordinary triggers do not fire.
    await db.query('ALTER TABLE audit_event ENABLE ALWAYS TRIGGER audit_event_append_only');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP FUNCTION audit_events_with(tsquery)');
    await db.query('DROP TABLE audit_words');
    await db.query('DROP FUNCTION fold_audit_words()');
    await db.query('DROP INDEX audit_event_action_idx');
    await db.query('ALTER TABLE audit_event ENABLE TRIGGER audit_event_append_only');
    await db.query(`
      ALTER TABLE audit_event
        DROP COLUMN object_title, DROP COLUMN before, DROP COLUMN after, DROP COLUMN request_id, DROP COLUMN group_id`);
  }
}

/** What an entry is searched by, in one index: a search for several words reads it once. */
async function addSearch(db: QueryRunner): Promise<void> {
  await db.query(`
    CREATE FUNCTION fold_audit_words() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF NEW.event_id <> OLD.event_id OR NEW.label IS DISTINCT FROM OLD.label
        OR NEW.actor IS NOT NULL AND NEW.actor IS DISTINCT FROM OLD.actor
        OR NEW.reason IS NOT NULL AND NEW.reason IS DISTINCT FROM OLD.reason THEN
        RAISE EXCEPTION 'the words of an audit entry can only be taken away';
      END IF;
      SELECT to_tsvector('simple', plain_words(concat_ws(' ', action, object_title, summary, NEW.actor, NEW.reason, NEW.label)))
        INTO NEW.words FROM audit_event WHERE id = NEW.event_id;
      RETURN NEW;
    END $$`);
  await db.query(
    'CREATE TRIGGER audit_words_folded BEFORE UPDATE ON audit_words FOR EACH ROW EXECUTE FUNCTION fold_audit_words()',
  );
  // Without a list of what waits to be sorted in, which every search would read through.
  await db.query('CREATE INDEX audit_words_words_idx ON audit_words USING gin (words) WITH (fastupdate = off)');
  // The planner takes a few words for rare ones and asks for each entry by itself: it is told of many. A setting keeps it from looking inside.
  await db.query(`
    CREATE FUNCTION audit_events_with(sought tsquery) RETURNS SETOF uuid LANGUAGE sql STABLE ROWS 5000 SET jit TO off AS $$
      SELECT event_id FROM audit_words WHERE words @@ sought
    $$`);
}
