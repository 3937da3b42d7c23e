import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Why a revision was approved without a review. */
export class TellWhyAReviewWasBypassed20261128090000 implements MigrationInterface {
  name = 'TellWhyAReviewWasBypassed20261128090000';

  async up(db: QueryRunner): Promise<void> {
    await db.query('ALTER TABLE revision ADD COLUMN bypass_reason text');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('ALTER TABLE revision DROP COLUMN bypass_reason');
  }
}
