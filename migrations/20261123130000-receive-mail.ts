import type { MigrationInterface, QueryRunner } from 'typeorm';

export class ReceiveMail20261123130000 implements MigrationInterface {
  name = 'ReceiveMail20261123130000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`ALTER TABLE contribution ADD attachments jsonb NOT NULL DEFAULT '[]'`);
    await db.query(`
      CREATE TABLE contribution_mail (
        contribution_id uuid NOT NULL CONSTRAINT contribution_mail_contribution_fk REFERENCES contribution,
        about text NOT NULL,
        message_id text NOT NULL,
        position integer NOT NULL GENERATED ALWAYS AS IDENTITY,
        CONSTRAINT contribution_mail_pk PRIMARY KEY (contribution_id, about)
      )`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}
