import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The reason for a withdrawal on a set day: it is needed on the day, where a persona must be given what goes offline. */
export class TellWhyWhatEndsIsWithdrawn20261129100500 implements MigrationInterface {
  name = 'TellWhyWhatEndsIsWithdrawn20261129100500';

  async up(db: QueryRunner): Promise<void> {
    await db.query('ALTER TABLE revision ADD COLUMN withdrawal_reason text');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('ALTER TABLE revision DROP COLUMN withdrawal_reason');
  }
}
