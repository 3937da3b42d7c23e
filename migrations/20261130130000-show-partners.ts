import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Partners who agreed to it are shown to everybody, in words of their own. */
export class ShowPartners20261130130000 implements MigrationInterface {
  name = 'ShowPartners20261130130000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE partner
        ADD COLUMN is_public boolean NOT NULL DEFAULT false,
        ADD COLUMN public_name text,
        ADD COLUMN public_description text,
        ADD COLUMN public_description_en text,
        ADD COLUMN public_link text,
        ADD CONSTRAINT partner_public_check
          CHECK (NOT is_public OR (public_name IS NOT NULL AND public_description IS NOT NULL))
    `);
    await db.query('CREATE INDEX partner_public_idx ON partner (public_name) WHERE is_public');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP INDEX partner_public_idx');
    await db.query(`
      ALTER TABLE partner
        DROP CONSTRAINT partner_public_check,
        DROP COLUMN is_public,
        DROP COLUMN public_name,
        DROP COLUMN public_description,
        DROP COLUMN public_description_en,
        DROP COLUMN public_link
    `);
  }
}
