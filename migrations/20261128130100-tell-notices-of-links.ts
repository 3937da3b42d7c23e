import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Notices of dead links, and of what they hide. */
export class TellNoticesOfLinks20261128130100 implements MigrationInterface {
  name = 'TellNoticesOfLinks20261128130100';

  async up(db: QueryRunner): Promise<void> {
    await allow(db, ['MENTION', 'TAKEN_OVER', 'REMINDER', 'DEAD_LINKS', 'HIDDEN', 'SHOWN_AGAIN']);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DELETE FROM staff_notice WHERE kind IN ('DEAD_LINKS', 'HIDDEN', 'SHOWN_AGAIN')`);
    await allow(db, ['MENTION', 'TAKEN_OVER', 'REMINDER']);
  }
}

async function allow(db: QueryRunner, kinds: readonly string[]): Promise<void> {
  const list = kinds.map((kind) => `'${kind}'`).join(', ');
  await db.query('ALTER TABLE staff_notice DROP CONSTRAINT staff_notice_kind_check');
  await db.query(`ALTER TABLE staff_notice ADD CONSTRAINT staff_notice_kind_check CHECK (kind IN (${list}))`);
}
