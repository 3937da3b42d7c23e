import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the team chose for checks of the checklist, where it chose something. */
export class CreateChecklistSettings20261128100000 implements MigrationInterface {
  name = 'CreateChecklistSettings20261128100000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE checklist_setting (
        key text CONSTRAINT checklist_setting_pk PRIMARY KEY,
        version integer NOT NULL,
        level text NOT NULL CONSTRAINT checklist_setting_level_check CHECK (level IN ('BLOCKING', 'WARNING', 'OFF'))
      )`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE checklist_setting');
  }
}
