import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who wrote the words of a draft before, in whatever recommendation, is asked for each time that one is saved. */
export class FindWordsByTitle20261130140500 implements MigrationInterface {
  name = 'FindWordsByTitle20261130140500';

  async up(db: QueryRunner): Promise<void> {
    await db.query("CREATE INDEX revision_title_idx ON revision ((content->>'title'))");
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP INDEX revision_title_idx');
  }
}
