import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateAccounts20261123100000 implements MigrationInterface {
  name = 'CreateAccounts20261123100000';

  async up(db: QueryRunner): Promise<void> {
    await db.query('CREATE EXTENSION IF NOT EXISTS pg_trgm');
    await db.query('CREATE EXTENSION IF NOT EXISTS unaccent');
    await db.query(`
      CREATE TABLE staff_user (
        id uuid NOT NULL DEFAULT gen_random_uuid() CONSTRAINT staff_user_pk PRIMARY KEY,
        name text NOT NULL,
        email text NOT NULL CONSTRAINT staff_user_email_key UNIQUE,
        roles text[] NOT NULL,
        active boolean NOT NULL,
        password_hash text NOT NULL,
        created_at timestamptz NOT NULL
      )`);
    await db.query(`
      CREATE TABLE staff_session (
        token_hash text NOT NULL CONSTRAINT staff_session_pk PRIMARY KEY,
        staff_user_id uuid NOT NULL CONSTRAINT staff_session_staff_user_fk REFERENCES staff_user,
        expires_at timestamptz NOT NULL
      )`);
    await db.query('CREATE INDEX staff_session_staff_user_idx ON staff_session (staff_user_id)');
    await db.query(`
      CREATE TABLE audit_event (
        id uuid NOT NULL DEFAULT gen_random_uuid() CONSTRAINT audit_event_pk PRIMARY KEY,
        position bigint NOT NULL GENERATED ALWAYS AS IDENTITY,
        at timestamptz NOT NULL,
        actor_id uuid CONSTRAINT audit_event_actor_fk REFERENCES staff_user,
        actor text NOT NULL,
        action text NOT NULL,
        object_type text NOT NULL,
        object_id text NOT NULL,
        summary text NOT NULL
      )`);
    await db.query('CREATE INDEX audit_event_at_idx ON audit_event (at DESC, position DESC)');
    await db.query('CREATE INDEX audit_event_actor_idx ON audit_event (actor_id, at DESC, position DESC)');
    await db.query(
      'CREATE INDEX audit_event_object_idx ON audit_event (object_type, object_id, at DESC, position DESC)',
    );
    await db.query(`
      CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION '% is append-only', TG_TABLE_NAME;
      END $$`);
    await db.query(
      'CREATE TRIGGER audit_event_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_event FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()',
    );
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}
