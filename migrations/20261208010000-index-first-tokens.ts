import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A unique key on the hash of the first token alone would ask every machine. Processes of the version before still look there, so that an
 * index stays for them; that no two tokens are the same, their length sees to.
 */
export class IndexFirstTokens20261208010000 implements MigrationInterface {
  name = 'IndexFirstTokens20261208010000';

  async up(db: QueryRunner): Promise<void> {
    await db.query('ALTER TABLE profile DROP CONSTRAINT profile_token_hash_key');
    await db.query('CREATE INDEX profile_token_hash_idx ON profile (token_hash) WHERE token_hash IS NOT NULL');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP INDEX profile_token_hash_idx');
    await db.query('ALTER TABLE profile ADD CONSTRAINT profile_token_hash_key UNIQUE (token_hash)');
  }
}
