import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Sessions can be listed and ended one by one: by an id, since the token itself is a secret. What browser opened one is kept in two words. */
export class NameStaffSessions20261201110000 implements MigrationInterface {
  name = 'NameStaffSessions20261201110000';

  async up(db: QueryRunner): Promise<void> {
    await db.query('ALTER TABLE staff_session ADD COLUMN id uuid NOT NULL DEFAULT gen_random_uuid()');
    await db.query('ALTER TABLE staff_session ADD COLUMN browser text');
    await db.query('ALTER TABLE staff_session ADD CONSTRAINT staff_session_id_key UNIQUE (id)');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('ALTER TABLE staff_session DROP COLUMN id, DROP COLUMN browser');
  }
}
