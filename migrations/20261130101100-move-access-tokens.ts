import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Tokens of before go on opening their profile. When they were last used is not known: their months count from the upgrade. */
export class MoveAccessTokens20261130101100 implements MigrationInterface {
  name = 'MoveAccessTokens20261130101100';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      INSERT INTO access_token (profile_id, token_hash, created_at, last_used_on)
      SELECT id, token_hash, created_at, current_date FROM profile WHERE token_hash IS NOT NULL
      ON CONFLICT (profile_id, token_hash) DO NOTHING`);
    await db.query(`
      INSERT INTO former_token (token_hash, profile_id)
      SELECT token_hash, id FROM profile WHERE token_hash IS NOT NULL
      ON CONFLICT (token_hash) DO NOTHING`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DELETE FROM former_token');
    await db.query('DELETE FROM access_token');
  }
}
