import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What reviewers say about single fields of a revision. A comment stays as it was written; once, it is marked as resolved. */
export class CreateReviewComments20261129100000 implements MigrationInterface {
  name = 'CreateReviewComments20261129100000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE review_comment (
        id uuid NOT NULL CONSTRAINT review_comment_pk PRIMARY KEY,
        revision_id uuid NOT NULL CONSTRAINT review_comment_revision_fk REFERENCES revision(id),
        field text NOT NULL,
        body text NOT NULL,
        author_id uuid NOT NULL CONSTRAINT review_comment_author_fk REFERENCES staff_user(id),
        at timestamptz NOT NULL,
        resolved_at timestamptz,
        resolved_by_id uuid CONSTRAINT review_comment_resolved_by_fk REFERENCES staff_user(id),
        CONSTRAINT review_comment_resolved_check CHECK ((resolved_at IS NULL) = (resolved_by_id IS NULL))
      )`);
    await db.query('CREATE INDEX review_comment_revision_idx ON review_comment (revision_id, at)');
    await db.query('CREATE INDEX review_comment_author_idx ON review_comment (author_id)');
    await db.query('CREATE INDEX review_comment_resolved_by_idx ON review_comment (resolved_by_id)');
    await keep(db);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE review_comment');
    await db.query('DROP FUNCTION keep_review_comment()');
  }
}

async function keep(db: QueryRunner): Promise<void> {
  await db.query(`
    CREATE FUNCTION keep_review_comment() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF OLD.resolved_at IS NOT NULL OR (NEW.id, NEW.revision_id, NEW.field, NEW.body, NEW.author_id, NEW.at)
        IS DISTINCT FROM (OLD.id, OLD.revision_id, OLD.field, OLD.body, OLD.author_id, OLD.at) THEN
        RAISE EXCEPTION 'a comment of a review can only be resolved, once';
      END IF;
      RETURN NEW;
    END $$`);
  await db.query(
    'CREATE TRIGGER review_comment_kept BEFORE UPDATE ON review_comment FOR EACH ROW EXECUTE FUNCTION keep_review_comment()',
  );
  await db.query(
    'CREATE TRIGGER review_comment_append_only BEFORE DELETE OR TRUNCATE ON review_comment FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()',
  );
}
