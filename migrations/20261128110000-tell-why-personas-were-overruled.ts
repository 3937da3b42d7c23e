import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Why a revision was published although personas fail with it. */
export class TellWhyPersonasWereOverruled20261128110000 implements MigrationInterface {
  name = 'TellWhyPersonasWereOverruled20261128110000';

  async up(db: QueryRunner): Promise<void> {
    await db.query('ALTER TABLE revision ADD COLUMN persona_reason text');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('ALTER TABLE revision DROP COLUMN persona_reason');
  }
}
