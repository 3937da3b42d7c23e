import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What follows a visitor from page to page and changes nothing in what is shown: of Google, Meta, Microsoft, Mailchimp, Matomo, Piano. */
const TRACKING =
  'utm_[a-z0-9_]+|[gf]bclid|gclid|dclid|msclkid|mc_[ce]id|mtm_[a-z0-9_]+|pk_[a-z0-9_]+|xtor|at_[a-z0-9_]+';

/** Of les, à, été, même, être, très, tout, cet, comme, plus, si, chez. */
const SMALL_STEMS = ['le', 'a', 'ete', 'mem', 'etre', 'tres', 'tout', 'cet', 'comm', 'plus', 'si', 'chez'];

export class CompareContributions20261123140000 implements MigrationInterface {
  name = 'CompareContributions20261123140000';

  async up(db: QueryRunner): Promise<void> {
    await writeFunctions(db);
    await learnWords(db);
    await compareContributions(db);
    await compareRecommendations(db);
    await orderQueue(db);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}

async function writeFunctions(db: QueryRunner): Promise<void> {
  await db.query(`
    CREATE FUNCTION plain_words(words text) RETURNS text LANGUAGE sql STABLE PARALLEL SAFE
    RETURN btrim(regexp_replace(contribution_words(words), '[^a-z0-9\\u00c0-\\u1fff\\u2c00-\\uffff]+', ' ', 'g'))`);
  // Without the small words that PostgreSQL's French list leaves in once their accents are gone.
  await db.query(`
    CREATE FUNCTION french_stems(words text) RETURNS tsvector LANGUAGE sql STABLE PARALLEL SAFE
    RETURN ts_delete(to_tsvector('french', plain_words(words)), '{${SMALL_STEMS.join(',')}}')`);
  // The stems of both, those of the title marked A. Of the text it is enough to know which.
  await db.query(`
    CREATE FUNCTION stems(title text, body text) RETURNS tsvector LANGUAGE sql STABLE PARALLEL SAFE
    RETURN setweight(french_stems(title), 'A') || strip(french_stems(body))`);
  // However the same page is written: without scheme, www, fragment, tracking parameters and last slash.
  await db.query(`
    CREATE FUNCTION link_key(link text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
      WITH page AS (SELECT regexp_replace(regexp_replace(btrim(link), '^[a-z][a-z0-9+.-]*:/*|#.*$', '', 'gi'), '^www\\.', '', 'i') AS address),
      parts AS (SELECT rtrim(split_part(address, '?', 1), '/') AS path, substr(address, length(split_part(address, '?', 1)) + 2) AS query FROM page)
      SELECT nullif(lower(split_part(path, '/', 1)) || substr(path, length(split_part(path, '/', 1)) + 1) || coalesce(
        (SELECT '?' || string_agg(pair, '&' ORDER BY pair) FROM regexp_split_to_table(query, '&') AS pair WHERE pair <> '' AND pair !~* '^(${TRACKING})='), ''), '')
      FROM parts
    $$`);
}

/** Every word that was ever given or published. */
async function learnWords(db: QueryRunner): Promise<void> {
  // To find near spellings and parts of words in. Not unique: two who give a new word at once must not wait for one another.
  await db.query('CREATE TABLE known_word (word text NOT NULL, stem text NOT NULL)');
  await db.query('CREATE INDEX known_word_idx ON known_word (word)');
  await db.query('CREATE INDEX known_word_spelling_idx ON known_word USING gin (word gin_trgm_ops)');
  await db.query(`
    CREATE FUNCTION learn_words(words text) RETURNS void LANGUAGE sql AS $$
      INSERT INTO known_word (word, stem)
      SELECT word, stem FROM (SELECT DISTINCT word FROM regexp_split_to_table(plain_words(words), ' ') AS word WHERE length(word) BETWEEN 2 AND 40 AND word !~ '[0-9]{5}') AS given
      CROSS JOIN LATERAL (SELECT unnest(tsvector_to_array(french_stems(word))) AS stem) AS stems
      WHERE NOT EXISTS (SELECT FROM known_word known WHERE known.word = given.word)
    $$`);
}

async function compareContributions(db: QueryRunner): Promise<void> {
  await db.query('ALTER TABLE contribution ADD words tsvector, ADD link_key text, DROP COLUMN search');
  await db.query(`
    CREATE OR REPLACE FUNCTION fold_contribution() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      NEW.title_key := contribution_words(btrim(NEW.title));
      NEW.link_key := link_key(NEW.link);
      NEW.words := stems(NEW.title, concat_ws(' ', NEW.body, NEW.useful_when));
      PERFORM learn_words(concat_ws(' ', NEW.title, NEW.body, NEW.useful_when));
      RETURN NEW;
    END $$`);
  await db.query(
    `UPDATE contribution SET link_key = link_key(link), words = stems(title, concat_ws(' ', body, useful_when))`,
  );
  await db.query('ALTER TABLE contribution ALTER words SET NOT NULL');
  await db.query(`SELECT learn_words(concat_ws(' ', title, body, useful_when)) FROM contribution`);
  await db.query('CREATE INDEX contribution_words_idx ON contribution USING gin (words)');
  await db.query('CREATE INDEX contribution_link_idx ON contribution USING hash (link_key)');
  await db.query(`
    CREATE TABLE contribution_to_compare (
      contribution_id uuid NOT NULL CONSTRAINT contribution_to_compare_pk PRIMARY KEY CONSTRAINT contribution_to_compare_contribution_fk REFERENCES contribution
    )`);
  await db.query(`
    CREATE FUNCTION ask_comparison() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      INSERT INTO contribution_to_compare (contribution_id) VALUES (NEW.id);
      RETURN NULL;
    END $$`);
  await db.query(
    'CREATE TRIGGER contribution_compared AFTER INSERT ON contribution FOR EACH ROW EXECUTE FUNCTION ask_comparison()',
  );
}

async function compareRecommendations(db: QueryRunner): Promise<void> {
  await db.query(
    `ALTER TABLE published_recommendation ADD title_key text NOT NULL DEFAULT '', ADD words tsvector NOT NULL DEFAULT '', ADD link_key text`,
  );
  await db.query(`
    CREATE FUNCTION fold_recommendation() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      NEW.title_key := contribution_words(btrim(NEW.content->>'title'));
      NEW.link_key := link_key(NEW.content->>'link');
      NEW.words := stems(NEW.content->>'title', concat_ws(' ', NEW.content->>'summary', NEW.content->>'bodyMarkdown'));
      PERFORM learn_words(concat_ws(' ', NEW.content->>'title', NEW.content->>'summary', NEW.content->>'bodyMarkdown'));
      RETURN NEW;
    END $$`);
  await db.query(
    'CREATE TRIGGER published_recommendation_folded BEFORE INSERT OR UPDATE OF content ON published_recommendation FOR EACH ROW EXECUTE FUNCTION fold_recommendation()',
  );
  await db.query('UPDATE published_recommendation SET content = content');
  await db.query('CREATE INDEX published_recommendation_words_idx ON published_recommendation USING gin (words)');
  await db.query('CREATE INDEX published_recommendation_link_idx ON published_recommendation USING hash (link_key)');
}

/** Each with what the queue is filtered by, so that a page is counted, and often found, without the rows. */
const QUEUE_INDEXES = {
  status: '(status, received_at) INCLUDE (id, kind, place_code, due_at, claimed_by_id, claim_expires_at)',
  kind: '(kind, received_at) INCLUDE (status, due_at)',
  place: '(place_code) INCLUDE (status, kind, due_at)',
  priority: '(priority_key, received_at, id) INCLUDE (status, kind, due_at)',
  received: '(received_at, id) INCLUDE (status, kind, due_at)',
};

async function orderQueue(db: QueryRunner): Promise<void> {
  for (const [name, columns] of Object.entries(QUEUE_INDEXES)) {
    await db.query(`DROP INDEX contribution_${name}_idx`);
    await db.query(`CREATE INDEX contribution_${name}_idx ON contribution ${columns}`);
  }
}
