import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateReference20261123100100 implements MigrationInterface {
  name = 'CreateReference20261123100100';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE place (
        code text NOT NULL CONSTRAINT place_pk PRIMARY KEY,
        kind text NOT NULL CONSTRAINT place_kind_check CHECK (kind IN ('COMMUNE', 'DEPARTEMENT', 'REGION')),
        label text NOT NULL,
        parent_code text CONSTRAINT place_parent_fk REFERENCES place,
        population integer,
        search text NOT NULL
      )`);
    await db.query('CREATE INDEX place_parent_idx ON place (parent_code)');
    // Filled in bulk and rarely: a list of rows still to index would make every search slow until the next vacuum.
    await db.query('CREATE INDEX place_search_idx ON place USING gin (search gin_trgm_ops) WITH (fastupdate = off)');
    await db.query(`
      CREATE TABLE job_group (
        code text NOT NULL CONSTRAINT job_group_pk PRIMARY KEY,
        label text NOT NULL,
        label_en text,
        domain text NOT NULL
      )`);
    await db.query(`
      CREATE TABLE job_title (
        id uuid NOT NULL DEFAULT gen_random_uuid() CONSTRAINT job_title_pk PRIMARY KEY,
        ogr text CONSTRAINT job_title_ogr_key UNIQUE,
        label text NOT NULL,
        feminine text,
        masculine text,
        job_group_code text NOT NULL CONSTRAINT job_title_job_group_fk REFERENCES job_group,
        usual boolean NOT NULL,
        search text NOT NULL
      )`);
    await db.query('CREATE INDEX job_title_job_group_idx ON job_title (job_group_code)');
    await db.query(
      'CREATE INDEX job_title_search_idx ON job_title USING gin (search gin_trgm_ops) WITH (fastupdate = off)',
    );
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}
