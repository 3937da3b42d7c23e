import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Until now `searchNotStarted` was asked as "Avez-vous commencé à chercher ?", and a yes was kept as true: what people answered is the
 * opposite of what is kept, where they were asked, and nobody can tell where they were. So it is forgotten, to be asked anew. What was
 * ticked goes from contributions that are still to be decided; rules, personas and the words of contributors stay.
 */
export class ForgetInvertedSearchAnswers20261127110000 implements MigrationInterface {
  name = 'ForgetInvertedSearchAnswers20261127110000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(
      `UPDATE profile SET facts = facts - 'searchNotStarted', version = version + 1 WHERE facts ? 'searchNotStarted'`,
    );
    // The trigger keeps what contributors gave from being changed by the service.
    await db.query('ALTER TABLE contribution DISABLE TRIGGER contribution_words_kept');
    await db.query(`
      UPDATE contribution SET stated_facts = stated_facts - 'searchNotStarted', version = version + 1
      WHERE stated_facts ? 'searchNotStarted' AND status IN ('RECEIVED', 'IN_REVIEW', 'NEEDS_CORRECTION')`);
    await db.query('ALTER TABLE contribution ENABLE TRIGGER contribution_words_kept');
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}
