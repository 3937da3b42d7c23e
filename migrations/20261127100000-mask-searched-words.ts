import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Searches of those who may not read personal data compare with words that hold none. */
export class MaskSearchedWords20261127100000 implements MigrationInterface {
  name = 'MaskSearchedWords20261127100000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(
      `ALTER TABLE contribution ADD personal_data_sought boolean NOT NULL DEFAULT false, ADD masked_title text, ADD masked_text text, ADD masked_words tsvector`,
    );
    await db.query(
      'CREATE INDEX contribution_personal_data_unsought_idx ON contribution (id) WHERE NOT personal_data_sought',
    );
    // Words are learned once personal data was sought in them: a known word is never a part of an address or of a number.
    await db.query(`
      CREATE OR REPLACE FUNCTION fold_contribution() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        NEW.title_key := contribution_words(btrim(NEW.title));
        NEW.link_key := link_key(NEW.link);
        NEW.words := stems(NEW.title, concat_ws(' ', NEW.body, NEW.useful_when));
        NEW.masked_words := CASE WHEN NEW.masked_title IS NOT NULL THEN stems(NEW.masked_title, coalesce(NEW.masked_text, '')) END;
        IF NEW.personal_data_sought AND NEW.masked_title IS NULL THEN
          PERFORM learn_words(concat_ws(' ', NEW.title, NEW.body, NEW.useful_when));
        ELSIF NEW.personal_data_sought THEN
          PERFORM learn_words(concat_ws(' ', NEW.masked_title, NEW.masked_text));
        END IF;
        RETURN NEW;
      END $$`);
    await db.query('DROP TRIGGER contribution_folded ON contribution');
    await db.query(
      'CREATE TRIGGER contribution_folded BEFORE INSERT OR UPDATE OF personal_data_sought, masked_title, masked_text ON contribution FOR EACH ROW EXECUTE FUNCTION fold_contribution()',
    );
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}
