import type { MigrationInterface, QueryRunner } from 'typeorm';

/** When it was last known that a partner still gives what was offered: so far, on the day on which the offer was accepted. */
export class ConfirmPartners20261206010000 implements MigrationInterface {
  name = 'ConfirmPartners20261206010000';

  async up(db: QueryRunner): Promise<void> {
    await db.query('ALTER TABLE partner ADD COLUMN confirmed_at timestamptz');
    await db.query('UPDATE partner SET confirmed_at = created_at');
    await db.query('ALTER TABLE partner ALTER COLUMN confirmed_at SET NOT NULL');
    await db.query('CREATE INDEX partner_confirmed_idx ON partner (confirmed_at)');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('ALTER TABLE partner DROP COLUMN confirmed_at');
  }
}
