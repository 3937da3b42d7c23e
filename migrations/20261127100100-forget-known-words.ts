import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Parts of addresses and numbers were among the known words. What is published is learned here, contributions by their job. */
export class ForgetKnownWords20261127100100 implements MigrationInterface {
  name = 'ForgetKnownWords20261127100100';

  async up(db: QueryRunner): Promise<void> {
    await db.query('DELETE FROM known_word');
    await db.query(
      `SELECT learn_words(concat_ws(' ', content->>'title', content->>'summary', content->>'bodyMarkdown')) FROM published_recommendation`,
    );
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}
