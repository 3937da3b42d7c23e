import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How the staff look at lists: what is filtered, in which order, with which columns; for one person, a role or everybody. */
export class CreateSavedViews20261202030000 implements MigrationInterface {
  name = 'CreateSavedViews20261202030000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE saved_view (
        id uuid NOT NULL DEFAULT gen_random_uuid() CONSTRAINT saved_view_pk PRIMARY KEY,
        version integer NOT NULL,
        list text NOT NULL,
        name text NOT NULL,
        audience text NOT NULL CONSTRAINT saved_view_audience_check CHECK (audience IN ('ME', 'ROLE', 'TEAM')),
        role text,
        owner_id uuid NOT NULL CONSTRAINT saved_view_owner_fk REFERENCES staff_user(id),
        filter jsonb NOT NULL,
        sort text,
        columns text[],
        created_at timestamptz NOT NULL,
        CONSTRAINT saved_view_role_check CHECK ((role IS NOT NULL) = (audience = 'ROLE'))
      )`);
    await db.query('CREATE INDEX saved_view_list_idx ON saved_view (list)');
    await db.query('CREATE INDEX saved_view_owner_idx ON saved_view (owner_id)');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE saved_view');
  }
}
