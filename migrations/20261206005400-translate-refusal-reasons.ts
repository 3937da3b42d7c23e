import type { MigrationInterface, QueryRunner } from 'typeorm';

/** English beside the French: of a reason to refuse, and of the message that it became. Null where nobody has written it. */
export class TranslateRefusalReasons20261206005400 implements MigrationInterface {
  name = 'TranslateRefusalReasons20261206005400';

  async up(db: QueryRunner): Promise<void> {
    await db.query('ALTER TABLE refusal_reason ADD label_en text, ADD message_en text');
    await db.query('ALTER TABLE contribution_message ADD body_en text');
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}
