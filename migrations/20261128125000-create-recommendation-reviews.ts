import type { MigrationInterface, QueryRunner } from 'typeorm';

/** When what is published is to be looked at again, and by whom. */
export class CreateRecommendationReviews20261128125000 implements MigrationInterface {
  name = 'CreateRecommendationReviews20261128125000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE recommendation_review (
        recommendation_id uuid NOT NULL CONSTRAINT recommendation_review_pk PRIMARY KEY
          CONSTRAINT recommendation_review_recommendation_fk REFERENCES recommendation ON DELETE CASCADE,
        every_days integer CONSTRAINT recommendation_review_days_check CHECK (every_days > 0),
        owner_id uuid CONSTRAINT recommendation_review_owner_fk REFERENCES staff_user,
        reviewed_at timestamptz,
        since timestamptz NOT NULL,
        due_at timestamptz,
        told_at timestamptz
      )`);
    await db.query('CREATE INDEX recommendation_review_due_idx ON recommendation_review (due_at)');
    await db.query('CREATE INDEX recommendation_review_owner_idx ON recommendation_review (owner_id, due_at)');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE recommendation_review');
  }
}
