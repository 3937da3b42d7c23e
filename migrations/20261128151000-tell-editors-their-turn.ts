import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Notices of the editorial workflow. */
export class TellEditorsTheirTurn20261128151000 implements MigrationInterface {
  name = 'TellEditorsTheirTurn20261128151000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`ALTER TABLE staff_notice
      DROP CONSTRAINT staff_notice_kind_check,
      ADD CONSTRAINT staff_notice_kind_check CHECK
        (kind IN ('MENTION', 'TAKEN_OVER', 'REMINDER', 'DEAD_LINKS', 'HIDDEN', 'SHOWN_AGAIN', 'REVIEW_REQUESTED', 'APPROVED', 'CHANGES_REQUESTED', 'PUBLISHED', 'SUSPENDED'))`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(
      `DELETE FROM staff_notice WHERE kind IN ('REVIEW_REQUESTED', 'APPROVED', 'CHANGES_REQUESTED', 'PUBLISHED', 'SUSPENDED')`,
    );
    await db.query(`ALTER TABLE staff_notice
      DROP CONSTRAINT staff_notice_kind_check,
      ADD CONSTRAINT staff_notice_kind_check CHECK
        (kind IN ('MENTION', 'TAKEN_OVER', 'REMINDER', 'DEAD_LINKS', 'HIDDEN', 'SHOWN_AGAIN'))`);
  }
}
