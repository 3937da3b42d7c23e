import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Keys of what belongs to a person begin with the id of their profile. No statement looks for a planned action by its id alone. */
export class KeyPlannedActionsByProfile20261208000000 implements MigrationInterface {
  name = 'KeyPlannedActionsByProfile20261208000000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE planned_action DROP CONSTRAINT planned_action_pk,
        ADD CONSTRAINT planned_action_pk PRIMARY KEY (profile_id, id)`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE planned_action DROP CONSTRAINT planned_action_pk,
        ADD CONSTRAINT planned_action_pk PRIMARY KEY (id)`);
  }
}
