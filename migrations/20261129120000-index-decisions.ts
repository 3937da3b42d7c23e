import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What somebody decided lately, and may still undo, is asked for after each visit. */
export class IndexDecisions20261129120000 implements MigrationInterface {
  name = 'IndexDecisions20261129120000';

  async up(db: QueryRunner): Promise<void> {
    await db.query('CREATE INDEX contribution_decided_idx ON contribution (decided_by_id, decided_at)');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP INDEX contribution_decided_idx');
  }
}
