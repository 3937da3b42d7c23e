import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateCatalogue20261123100400 implements MigrationInterface {
  name = 'CreateCatalogue20261123100400';

  async up(db: QueryRunner): Promise<void> {
    await createEditorial(db);
    await createPublic(db);
    await db.query(`
      CREATE TABLE persona (
        id uuid NOT NULL DEFAULT gen_random_uuid() CONSTRAINT persona_pk PRIMARY KEY,
        version integer NOT NULL,
        name text NOT NULL CONSTRAINT persona_name_key UNIQUE,
        facts jsonb NOT NULL,
        must_see uuid[] NOT NULL,
        must_not_see uuid[] NOT NULL
      )`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}

async function createEditorial(db: QueryRunner): Promise<void> {
  await db.query(`
    CREATE TABLE topic (
      key text NOT NULL CONSTRAINT topic_pk PRIMARY KEY,
      label text NOT NULL,
      label_en text NOT NULL,
      position integer NOT NULL
    )`);
  await db.query(`
    CREATE TABLE recommendation (
      id uuid NOT NULL DEFAULT gen_random_uuid() CONSTRAINT recommendation_pk PRIMARY KEY,
      version integer NOT NULL,
      slug text NOT NULL CONSTRAINT recommendation_slug_key UNIQUE,
      kind text NOT NULL CONSTRAINT recommendation_kind_check CHECK (kind IN ('STRATEGY', 'ACTION')),
      draft_id uuid,
      published_id uuid,
      changed_at timestamptz NOT NULL
    )`);
  await db.query(`
    CREATE TABLE revision (
      id uuid NOT NULL DEFAULT gen_random_uuid() CONSTRAINT revision_pk PRIMARY KEY,
      recommendation_id uuid NOT NULL CONSTRAINT revision_recommendation_fk REFERENCES recommendation,
      number integer NOT NULL,
      status text NOT NULL CONSTRAINT revision_status_check CHECK (status IN ('DRAFT', 'IN_REVIEW', 'APPROVED', 'PUBLISHED', 'SUPERSEDED', 'ARCHIVED')),
      content jsonb NOT NULL,
      author_ids uuid[] NOT NULL,
      approved_by_id uuid CONSTRAINT revision_approved_by_fk REFERENCES staff_user,
      created_at timestamptz NOT NULL,
      published_at timestamptz,
      ended_at timestamptz,
      CONSTRAINT revision_number_key UNIQUE (recommendation_id, number)
    )`);
  await db.query('CREATE INDEX revision_approved_by_idx ON revision (approved_by_id)');
  await db.query(
    'ALTER TABLE recommendation ADD CONSTRAINT recommendation_draft_fk FOREIGN KEY (draft_id) REFERENCES revision',
  );
  await db.query(
    'ALTER TABLE recommendation ADD CONSTRAINT recommendation_published_fk FOREIGN KEY (published_id) REFERENCES revision',
  );
  await db.query('CREATE INDEX recommendation_draft_idx ON recommendation (draft_id)');
  await db.query('CREATE INDEX recommendation_published_idx ON recommendation (published_id)');
  await db.query('CREATE INDEX recommendation_changed_at_idx ON recommendation (changed_at DESC, id)');
  // A revision that has been public is what people were given on that day: it never changes.
  await db.query(
    'CREATE TRIGGER revision_published_content BEFORE UPDATE OF content ON revision FOR EACH ROW WHEN (OLD.published_at IS NOT NULL AND NEW.content IS DISTINCT FROM OLD.content) EXECUTE FUNCTION refuse_change()',
  );
}

async function createPublic(db: QueryRunner): Promise<void> {
  await db.query(`
    CREATE TABLE published_recommendation (
      id uuid NOT NULL CONSTRAINT published_recommendation_pk PRIMARY KEY CONSTRAINT published_recommendation_recommendation_fk REFERENCES recommendation,
      slug text NOT NULL CONSTRAINT published_recommendation_slug_key UNIQUE,
      kind text NOT NULL,
      revision_number integer NOT NULL,
      content jsonb NOT NULL,
      topics text[] NOT NULL,
      place_codes text[] NOT NULL,
      strategy_ids uuid[] NOT NULL,
      published_at timestamptz NOT NULL,
      search text NOT NULL DEFAULT ''
    )`);
  await db.query(
    'CREATE INDEX published_recommendation_published_at_idx ON published_recommendation (published_at DESC, id)',
  );
  await db.query('CREATE INDEX published_recommendation_topics_idx ON published_recommendation USING gin (topics)');
  await db.query(
    'CREATE INDEX published_recommendation_place_codes_idx ON published_recommendation USING gin (place_codes)',
  );
  await db.query(
    'CREATE INDEX published_recommendation_strategy_ids_idx ON published_recommendation USING gin (strategy_ids)',
  );
  await db.query(
    'CREATE INDEX published_recommendation_search_idx ON published_recommendation USING gin (search gin_trgm_ops)',
  );
  await db.query(`
    CREATE TABLE catalogue_state (
      id integer NOT NULL CONSTRAINT catalogue_state_pk PRIMARY KEY,
      version integer NOT NULL,
      published_at timestamptz
    )`);
  await db.query('INSERT INTO catalogue_state (id, version) VALUES (1, 1)');
}
