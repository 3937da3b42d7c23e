import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a person's own rows are added to or changed by, so that their profile has a number which tells whether anything did. */
const CHANGES = [
  { table: 'recommendation_response', of: 'INSERT OR UPDATE' },
  // The actions of a day and its note come with its plan, which whoever asks for the day makes first; what passed unanswered changes nothing.
  { table: 'planned_action', of: 'UPDATE', when: `WHEN (NEW.status <> 'EXPIRED')` },
];

/** A number that grows with each change of what a personal page is made of: of the profile, and of what the person answered. */
export class NumberProfileStates20261202090000 implements MigrationInterface {
  name = 'NumberProfileStates20261202090000';

  async up(db: QueryRunner): Promise<void> {
    await db.query('ALTER TABLE profile ADD COLUMN state_number bigint NOT NULL DEFAULT 1');
    await db.query(`
      CREATE FUNCTION number_profile_state() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        NEW.state_number := OLD.state_number + 1;
        RETURN NEW;
      END $$`);
    await db.query(`
      CREATE TRIGGER profile_state BEFORE UPDATE ON profile
        FOR EACH ROW EXECUTE FUNCTION number_profile_state()`);
    await db.query(`
      CREATE FUNCTION touch_profile() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        UPDATE profile SET state_number = state_number WHERE id = NEW.profile_id;
        RETURN NULL;
      END $$`);
    for (const { table, of, when = '' } of CHANGES)
      await db.query(`
        CREATE TRIGGER ${table}_profile_state AFTER ${of} ON ${table}
          FOR EACH ROW ${when} EXECUTE FUNCTION touch_profile()`);
  }

  async down(db: QueryRunner): Promise<void> {
    for (const { table } of CHANGES) await db.query(`DROP TRIGGER ${table}_profile_state ON ${table}`);
    await db.query('DROP FUNCTION touch_profile()');
    await db.query('DROP TRIGGER profile_state ON profile');
    await db.query('DROP FUNCTION number_profile_state()');
    await db.query('ALTER TABLE profile DROP COLUMN state_number');
  }
}
