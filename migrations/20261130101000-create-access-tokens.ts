import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A person has several access tokens, each of which names the profile; those of before, which do not, are found by their hash. */
export class CreateAccessTokens20261130101000 implements MigrationInterface {
  name = 'CreateAccessTokens20261130101000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE access_token (
        profile_id uuid NOT NULL CONSTRAINT access_token_profile_fk REFERENCES profile ON DELETE CASCADE,
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        token_hash text NOT NULL,
        created_at timestamptz NOT NULL,
        last_used_on date NOT NULL,
        CONSTRAINT access_token_pk PRIMARY KEY (profile_id, id),
        CONSTRAINT access_token_hash_key UNIQUE (profile_id, token_hash)
      )`);
    await db.query(`
      CREATE TABLE former_token (
        token_hash text NOT NULL CONSTRAINT former_token_pk PRIMARY KEY,
        profile_id uuid NOT NULL CONSTRAINT former_token_profile_fk REFERENCES profile ON DELETE CASCADE
      )`);
    await db.query('CREATE INDEX former_token_profile_idx ON former_token (profile_id)');
    await db.query('ALTER TABLE profile ALTER COLUMN token_hash DROP NOT NULL');
    // Processes of the version before give profiles a token of the former form, and know no other table. Looked at when they commit.
    await db.query(`
      CREATE FUNCTION keep_former_token() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        INSERT INTO access_token (profile_id, token_hash, created_at, last_used_on)
          SELECT id, token_hash, created_at, created_at::date FROM profile WHERE id = NEW.id AND token_hash = NEW.token_hash
          ON CONFLICT (profile_id, token_hash) DO NOTHING;
        IF FOUND THEN
          INSERT INTO former_token (token_hash, profile_id) VALUES (NEW.token_hash, NEW.id);
        END IF;
        RETURN NULL;
      END $$`);
    await db.query(`
      CREATE CONSTRAINT TRIGGER profile_former_token AFTER INSERT ON profile
      DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION keep_former_token()`);
  }

  /** Who has lost their first token keeps the profile, and no way in. */
  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TRIGGER profile_former_token ON profile');
    await db.query('DROP FUNCTION keep_former_token');
    await db.query(`UPDATE profile SET token_hash = 'revoked ' || id WHERE token_hash IS NULL`);
    await db.query('ALTER TABLE profile ALTER COLUMN token_hash SET NOT NULL');
    await db.query('DROP TABLE former_token');
    await db.query('DROP TABLE access_token');
  }
}
