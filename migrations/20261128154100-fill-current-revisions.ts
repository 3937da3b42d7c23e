import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Of the recommendations that are there already. */
export class FillCurrentRevisions20261128154100 implements MigrationInterface {
  name = 'FillCurrentRevisions20261128154100';

  async up(db: QueryRunner): Promise<void> {
    await db.query('SELECT list_current_revisions(id) FROM recommendation');
  }

  async down(): Promise<void> {
    // What is filled goes with its table.
  }
}
