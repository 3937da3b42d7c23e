import type { MigrationInterface, QueryRunner } from 'typeorm';

/** key, label for the moderator, message to the contributor */
const REASONS = [
  [
    'already-published',
    'Déjà publiée, ou déjà reçue',
    'Merci pour votre contribution. Elle rejoint un conseil que nous avons déjà, donc nous ne la publions pas une seconde fois. Votre message nous confirme que ce conseil est utile. Si votre expérience apporte autre chose, racontez-la-nous : elle nous intéresse.',
  ],
  [
    'too-vague',
    'Trop vague pour être suivie',
    "Merci pour votre contribution. Nous n'avons pas su en tirer un conseil assez précis pour que quelqu'un puisse le suivre dès demain. Si vous le voulez bien, envoyez-la de nouveau en disant quoi faire, comment s'y prendre et dans quelle situation cela vous a aidé.",
  ],
  [
    'off-topic',
    "Sans rapport avec la recherche d'emploi",
    "Merci de nous avoir écrit. Ce service rassemble des conseils pour chercher et trouver un emploi, et votre message porte sur un autre sujet. Nous ne pouvons donc pas le publier ici. Vos idées sur la recherche d'emploi seront toujours les bienvenues.",
  ],
  [
    'cannot-verify',
    'Adresse ou information locale que nous ne pouvons pas vérifier',
    "Merci pour votre contribution. Nous n'avons pas pu vérifier l'adresse ou l'information locale que vous indiquez, et nous ne voulons envoyer personne au mauvais endroit. Si vous connaissez un site officiel ou une page qui la confirme, envoyez-nous votre conseil de nouveau avec ce lien.",
  ],
  [
    'advertising',
    'Publicité ou service payant',
    "Merci de nous avoir écrit. Nous ne publions ni publicité ni offre payante, pour que chacun puisse suivre nos conseils sans rien dépenser. Si vous connaissez un moyen gratuit d'arriver au même résultat, nous serons heureux de le lire.",
  ],
  [
    'out-of-date',
    "Aide ou dispositif qui n'existe plus",
    "Merci pour votre contribution. L'aide ou le dispositif que vous citez n'existe plus, ou a changé depuis. Nous préférons ne pas le publier pour ne décevoir personne. Si vous savez ce qui l'a remplacé, dites-le-nous.",
  ],
  [
    'harmful',
    'Contraire à la loi, blessante ou risquée',
    "Merci de nous avoir écrit. Nous ne pouvons pas publier ce message : il pourrait blesser quelqu'un, ou mettre en difficulté une personne qui suivrait ce conseil. Vous pouvez nous proposer une autre idée quand vous le souhaitez.",
  ],
] as const;

export class CreateContributions20261123100600 implements MigrationInterface {
  name = 'CreateContributions20261123100600';

  async up(db: QueryRunner): Promise<void> {
    await createReasons(db);
    await createContribution(db);
    await createIndexes(db);
    await foldWords(db);
    await createMessage(db);
    await protectWords(db);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}

async function createReasons(db: QueryRunner): Promise<void> {
  await db.query(`
    CREATE TABLE refusal_reason (
      key text NOT NULL CONSTRAINT refusal_reason_pk PRIMARY KEY,
      label text NOT NULL,
      message text NOT NULL,
      retired boolean NOT NULL,
      position integer NOT NULL
    )`);
  for (const [position, reason] of REASONS.entries()) {
    await db.query(
      'INSERT INTO refusal_reason (key, label, message, retired, position) VALUES ($1, $2, $3, false, $4)',
      [...reason, position + 1],
    );
  }
}

async function createContribution(db: QueryRunner): Promise<void> {
  await db.query(`
    CREATE TABLE contribution (
      id uuid NOT NULL DEFAULT gen_random_uuid() CONSTRAINT contribution_pk PRIMARY KEY,
      version integer NOT NULL,
      kind text NOT NULL CONSTRAINT contribution_kind_check CHECK (kind IN ('STRATEGY', 'ACTION', 'REGIONAL_SUGGESTION', 'DATA', 'SERVICE', 'CODE', 'OTHER')),
      source text NOT NULL CONSTRAINT contribution_source_check CHECK (source IN ('FORM', 'API', 'STAFF')),
      status text NOT NULL CONSTRAINT contribution_status_check CHECK (status IN ('RECEIVED', 'IN_REVIEW', 'ACCEPTED', 'PUBLISHED', 'REFUSED')),
      title text NOT NULL,
      body text NOT NULL,
      useful_when text,
      stated_facts jsonb NOT NULL,
      place_code text CONSTRAINT contribution_place_fk REFERENCES place,
      link text,
      contributor_role text CONSTRAINT contribution_contributor_role_check CHECK (contributor_role IN ('JOB_SEEKER', 'COUNSELLOR', 'RECRUITER', 'ASSOCIATION', 'OTHER')),
      contributor_name text,
      contributor_email text,
      may_be_named boolean NOT NULL,
      tracking_hash text NOT NULL CONSTRAINT contribution_tracking_key UNIQUE,
      received_at timestamptz NOT NULL,
      last_event_at timestamptz NOT NULL,
      claimed_by_id uuid CONSTRAINT contribution_claimed_by_fk REFERENCES staff_user,
      claim_expires_at timestamptz,
      refusal_reason text CONSTRAINT contribution_refusal_reason_fk REFERENCES refusal_reason,
      recommendation_id uuid CONSTRAINT contribution_recommendation_fk REFERENCES recommendation,
      title_key text NOT NULL,
      search text NOT NULL,
      CONSTRAINT contribution_claim_check CHECK ((claimed_by_id IS NULL) = (claim_expires_at IS NULL)),
      CONSTRAINT contribution_refusal_check CHECK ((status = 'REFUSED') = (refusal_reason IS NOT NULL))
    )`);
}

async function createIndexes(db: QueryRunner): Promise<void> {
  await db.query('CREATE INDEX contribution_received_idx ON contribution (received_at)');
  await db.query('CREATE INDEX contribution_status_idx ON contribution (status, received_at)');
  await db.query('CREATE INDEX contribution_kind_idx ON contribution (kind, received_at)');
  await db.query('CREATE INDEX contribution_title_idx ON contribution (title_key)');
  await db.query('CREATE INDEX contribution_place_idx ON contribution (place_code)');
  await db.query('CREATE INDEX contribution_claimed_by_idx ON contribution (claimed_by_id)');
  await db.query('CREATE INDEX contribution_refusal_reason_idx ON contribution (refusal_reason)');
  await db.query('CREATE INDEX contribution_recommendation_idx ON contribution (recommendation_id)');
  await db.query('CREATE INDEX contribution_search_idx ON contribution USING gin (search gin_trgm_ops)');
}

/** At the insertion only: the words never change afterwards. */
async function foldWords(db: QueryRunner): Promise<void> {
  await db.query(`
    CREATE FUNCTION contribution_words(words text) RETURNS text LANGUAGE sql STABLE PARALLEL SAFE
    RETURN lower(unaccent(words))`);
  await db.query(`
    CREATE FUNCTION fold_contribution() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      NEW.title_key := contribution_words(btrim(NEW.title));
      NEW.search := contribution_words(concat_ws(' ', NEW.title, NEW.body, NEW.useful_when));
      RETURN NEW;
    END $$`);
  await db.query(
    'CREATE TRIGGER contribution_folded BEFORE INSERT ON contribution FOR EACH ROW EXECUTE FUNCTION fold_contribution()',
  );
}

async function createMessage(db: QueryRunner): Promise<void> {
  await db.query(`
    CREATE TABLE contribution_message (
      id uuid NOT NULL DEFAULT gen_random_uuid() CONSTRAINT contribution_message_pk PRIMARY KEY,
      contribution_id uuid NOT NULL CONSTRAINT contribution_message_contribution_fk REFERENCES contribution,
      sent_at timestamptz NOT NULL,
      from_staff boolean NOT NULL,
      body text NOT NULL
    )`);
  await db.query(
    'CREATE INDEX contribution_message_contribution_idx ON contribution_message (contribution_id, sent_at)',
  );
}

async function protectWords(db: QueryRunner): Promise<void> {
  await db.query(`
    CREATE FUNCTION refuse_new_words() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      RAISE EXCEPTION 'the words of a contributor are never changed';
    END $$`);
  await db.query(`
    CREATE TRIGGER contribution_words_kept BEFORE UPDATE OF title, body, useful_when, stated_facts, place_code, link ON contribution
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_new_words()`);
}
