import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Of an archived recommendation, lists are filtered by the revision that was online last: what was written and given up since is not what it said. */
export class ListArchivedByWhatWasOnline20261130090000 implements MigrationInterface {
  name = 'ListArchivedByWhatWasOnline20261130090000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(
      listing(`revision.id = (
        SELECT last.id FROM revision AS last WHERE last.recommendation_id = of_id ORDER BY last.ended_at DESC NULLS LAST, last.number DESC LIMIT 1)`),
    );
    await db.query(
      `SELECT list_current_revisions(id) FROM recommendation WHERE coalesce(draft_id, scheduled_id, published_id) IS NULL`,
    );
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(listing('revision.number = (SELECT max(number) FROM revision WHERE recommendation_id = of_id)'));
  }
}

const listing = (isLast: string): string => `
  CREATE OR REPLACE FUNCTION list_current_revisions(of_id uuid) RETURNS void LANGUAGE sql AS $$
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
      OR coalesce(draft_id, scheduled_id, published_id) IS NULL AND ${isLast});
    SELECT learn_words(concat_ws(' ', revision.content->>'title', revision.content->>'summary'))
    FROM current_revision JOIN revision ON revision.id = revision_id WHERE current_revision.recommendation_id = of_id;
  $$`;
