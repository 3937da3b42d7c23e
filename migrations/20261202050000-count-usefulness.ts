import type { MigrationInterface, QueryRunner } from 'typeorm';

/** To how many people a recommendation was useful, counted each night. */
export class CountUsefulness20261202050000 implements MigrationInterface {
  name = 'CountUsefulness20261202050000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE usefulness (
        recommendation_id uuid NOT NULL CONSTRAINT usefulness_recommendation_fk REFERENCES recommendation ON DELETE CASCADE,
        segment text NOT NULL,
        people integer NOT NULL CONSTRAINT usefulness_people_check CHECK (people >= 10),
        useful integer NOT NULL CONSTRAINT usefulness_useful_check CHECK (useful BETWEEN 0 AND people),
        CONSTRAINT usefulness_pk PRIMARY KEY (recommendation_id, segment)
      )`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE usefulness');
  }
}
