import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Mailed links by which members of the team choose a password; of the secret, its hash alone is kept. */
export class AddStaffLinks20261201110500 implements MigrationInterface {
  name = 'AddStaffLinks20261201110500';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE staff_link (
        token_hash text NOT NULL,
        staff_user_id uuid NOT NULL,
        expires_at timestamptz NOT NULL,
        used_at timestamptz,
        CONSTRAINT staff_link_pk PRIMARY KEY (token_hash),
        CONSTRAINT staff_link_staff_user_fk FOREIGN KEY (staff_user_id) REFERENCES staff_user (id)
      )`);
    await db.query('CREATE INDEX staff_link_staff_user_idx ON staff_link (staff_user_id)');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE staff_link');
  }
}
