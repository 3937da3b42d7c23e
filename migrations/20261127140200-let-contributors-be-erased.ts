import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The words of a contributor are never changed, except to take out who they are when they ask to be forgotten or when a year has
 * passed: a transaction that does so says it, and what is searched is written anew.
 */
export class LetContributorsBeErased20261127140200 implements MigrationInterface {
  name = 'LetContributorsBeErased20261127140200';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE OR REPLACE FUNCTION refuse_new_words() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF current_setting('contribution.erasing', true) = 'on' THEN
          RETURN NULL;
        END IF;
        RAISE EXCEPTION 'the words of a contributor are never changed';
      END $$`);
    await db.query(`
      CREATE TRIGGER contribution_folded_again BEFORE UPDATE OF title, body, useful_when, link ON contribution
      FOR EACH ROW EXECUTE FUNCTION fold_contribution()`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TRIGGER contribution_folded_again ON contribution`);
    await db.query(`
      CREATE OR REPLACE FUNCTION refuse_new_words() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION 'the words of a contributor are never changed';
      END $$`);
  }
}
