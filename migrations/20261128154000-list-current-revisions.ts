import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the lists of the team are filtered by, of the revisions that count: kept beside them, since a filter over whole contents reads all of them. */
export class ListCurrentRevisions20261128154000 implements MigrationInterface {
  name = 'ListCurrentRevisions20261128154000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`CREATE TABLE current_revision (
      revision_id uuid CONSTRAINT current_revision_pk PRIMARY KEY
        CONSTRAINT current_revision_revision_fk REFERENCES revision(id) ON DELETE CASCADE,
      recommendation_id uuid NOT NULL
        CONSTRAINT current_revision_recommendation_fk REFERENCES recommendation(id) ON DELETE CASCADE,
      status text NOT NULL,
      topics text[] NOT NULL,
      situation_ids text[] NOT NULL,
      place_codes text[] NOT NULL,
      words tsvector NOT NULL)`);
    await db.query('CREATE INDEX current_revision_recommendation_idx ON current_revision (recommendation_id)');
    await db.query('CREATE INDEX current_revision_status_idx ON current_revision (status)');
    for (const column of ['topics', 'situation_ids', 'place_codes'])
      await db.query(`CREATE INDEX current_revision_${column}_idx ON current_revision USING gin (${column})`);
    await db.query('CREATE INDEX current_revision_words_idx ON current_revision USING gin (words)');
    await db.query(FUNCTIONS);
    await db.query(`CREATE TRIGGER recommendation_current AFTER INSERT OR UPDATE OF draft_id, scheduled_id, published_id
      ON recommendation FOR EACH ROW EXECUTE FUNCTION list_current_revisions_of_recommendation()`);
    await db.query(`CREATE TRIGGER revision_current AFTER UPDATE OF status, content
      ON revision FOR EACH ROW EXECUTE FUNCTION list_current_revisions_of_revision()`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TRIGGER revision_current ON revision');
    await db.query('DROP TRIGGER recommendation_current ON recommendation');
    await db.query('DROP FUNCTION list_current_revisions_of_revision');
    await db.query('DROP FUNCTION list_current_revisions_of_recommendation');
    await db.query('DROP FUNCTION list_current_revisions');
    await db.query('DROP TABLE current_revision');
  }
}

/** The draft, what waits and what is public; of an archived recommendation its last revision. */
const FUNCTIONS = `
  CREATE FUNCTION list_current_revisions(of_id uuid) RETURNS void LANGUAGE sql AS $$
    DELETE FROM current_revision WHERE recommendation_id = of_id;
    INSERT INTO current_revision (revision_id, recommendation_id, status, topics, situation_ids, place_codes, words)
    SELECT revision.id, of_id, revision.status,
      ARRAY (SELECT jsonb_array_elements_text(revision.content->'topics')),
      ARRAY (SELECT jsonb_array_elements_text(revision.content->'situationIds')),
      ARRAY (SELECT jsonb_array_elements_text(revision.content->'placeCodes')),
      french_stems(concat_ws(' ', revision.content->>'title', revision.content->>'summary'))
    FROM recommendation JOIN revision ON revision.recommendation_id = recommendation.id
    WHERE recommendation.id = of_id AND (
      revision.id IN (draft_id, scheduled_id, published_id)
      OR coalesce(draft_id, scheduled_id, published_id) IS NULL
        AND revision.number = (SELECT max(number) FROM revision WHERE recommendation_id = of_id));
    SELECT learn_words(concat_ws(' ', revision.content->>'title', revision.content->>'summary'))
    FROM current_revision JOIN revision ON revision.id = revision_id WHERE current_revision.recommendation_id = of_id;
  $$;
  CREATE FUNCTION list_current_revisions_of_recommendation() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN PERFORM list_current_revisions(NEW.id); RETURN NULL; END $$;
  CREATE FUNCTION list_current_revisions_of_revision() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN PERFORM list_current_revisions(NEW.recommendation_id); RETURN NULL; END $$`;
