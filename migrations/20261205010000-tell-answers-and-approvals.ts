import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Notices of what contributors answer, and to authors of what was approved. */
export class TellAnswersAndApprovals20261205010000 implements MigrationInterface {
  name = 'TellAnswersAndApprovals20261205010000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`ALTER TABLE staff_notice
      DROP CONSTRAINT staff_notice_kind_check,
      ADD CONSTRAINT staff_notice_kind_check CHECK
        (kind IN ('MENTION', 'TAKEN_OVER', 'ANSWERED', 'REMINDER', 'DEAD_LINKS', 'HIDDEN', 'SHOWN_AGAIN', 'REVIEW_REQUESTED', 'APPROVED', 'OWN_APPROVED', 'CHANGES_REQUESTED', 'PUBLISHED', 'SUSPENDED'))`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DELETE FROM staff_notice WHERE kind IN ('ANSWERED', 'OWN_APPROVED')`);
    await db.query(`ALTER TABLE staff_notice
      DROP CONSTRAINT staff_notice_kind_check,
      ADD CONSTRAINT staff_notice_kind_check CHECK
        (kind IN ('MENTION', 'TAKEN_OVER', 'REMINDER', 'DEAD_LINKS', 'HIDDEN', 'SHOWN_AGAIN', 'REVIEW_REQUESTED', 'APPROVED', 'CHANGES_REQUESTED', 'PUBLISHED', 'SUSPENDED'))`);
  }
}
