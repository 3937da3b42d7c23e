import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which contribution each member of the team has open. Nothing of it is kept: the next one takes its place. */
export class CreateContributionLooks20261208100000 implements MigrationInterface {
  name = 'CreateContributionLooks20261208100000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE contribution_look (
        staff_user_id uuid NOT NULL CONSTRAINT contribution_look_staff_user_fk REFERENCES staff_user(id) ON DELETE CASCADE,
        contribution_id uuid NOT NULL CONSTRAINT contribution_look_contribution_fk REFERENCES contribution(id) ON DELETE CASCADE,
        begun_at timestamptz NOT NULL,
        looked_at timestamptz NOT NULL,
        CONSTRAINT contribution_look_pk PRIMARY KEY (staff_user_id)
      )`);
    await db.query('CREATE INDEX contribution_look_contribution_idx ON contribution_look (contribution_id)');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE contribution_look');
  }
}
