import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What is online already counts from its publication, and belongs to whoever wrote first. */
export class DateReviewsOfPublished20261128125100 implements MigrationInterface {
  name = 'DateReviewsOfPublished20261128125100';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      INSERT INTO recommendation_review (recommendation_id, owner_id, since, due_at)
      SELECT published.id, revision.author_ids[1], published.published_at,
        published.published_at + CASE published.kind WHEN 'STRATEGY' THEN 365 ELSE 180 END * interval '1 day'
      FROM published_recommendation published
      JOIN recommendation ON recommendation.id = published.id
      JOIN revision ON revision.id = recommendation.published_id
      ON CONFLICT DO NOTHING`);
  }

  async down(): Promise<void> {
    // The table goes with the migration that made it.
  }
}
