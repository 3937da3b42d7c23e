import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Two more changes of what a personal page is made of: an answer that is taken back, and an action that comes into a plan that stands. */
export class NumberUndoneAnswers20261202097000 implements MigrationInterface {
  name = 'NumberUndoneAnswers20261202097000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE FUNCTION touch_profile_of_former() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        UPDATE profile SET state_number = state_number WHERE id = OLD.profile_id;
        RETURN NULL;
      END $$`);
    await db.query(`
      CREATE TRIGGER recommendation_response_undone_state AFTER DELETE ON recommendation_response
        FOR EACH ROW EXECUTE FUNCTION touch_profile_of_former()`);
    // What is made with its plan is PROPOSED.
    await db.query(`
      CREATE TRIGGER planned_action_added_state AFTER INSERT ON planned_action
        FOR EACH ROW WHEN (NEW.status = 'ACCEPTED') EXECUTE FUNCTION touch_profile()`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TRIGGER planned_action_added_state ON planned_action');
    await db.query('DROP TRIGGER recommendation_response_undone_state ON recommendation_response');
    await db.query('DROP FUNCTION touch_profile_of_former()');
  }
}
