import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whoever confirms that they want mails agrees to them in words that are kept. Mails of before go on without a row, as profiles of before do. */
export class ConsentToMails20261202072000 implements MigrationInterface {
  name = 'ConsentToMails20261202072000';

  async up(db: QueryRunner): Promise<void> {
    await this.allowSubjects(db, ['TERMS', 'SENSITIVE_FACTS', 'SHARED_SENSITIVE_FACTS', 'COACHING_MAILS']);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DELETE FROM profile_consent WHERE subject = 'COACHING_MAILS'`);
    await this.allowSubjects(db, ['TERMS', 'SENSITIVE_FACTS', 'SHARED_SENSITIVE_FACTS']);
  }

  private async allowSubjects(db: QueryRunner, subjects: readonly string[]): Promise<void> {
    await db.query('ALTER TABLE profile_consent DROP CONSTRAINT profile_consent_subject_check');
    const list = subjects.map((subject) => `'${subject}'`).join(', ');
    await db.query(
      `ALTER TABLE profile_consent ADD CONSTRAINT profile_consent_subject_check CHECK (subject IN (${list}))`,
    );
  }
}
