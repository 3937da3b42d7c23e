import type { DataSource } from 'typeorm';
import type { Clock } from '../../platform/clock';
import { evictOnRejection } from '../../platform/single-flight';
import { CANDIDATES, MAX_CHARACTERS, candidatesQuery } from './likeness.rules';
import type { ComparedText, Sought } from './likeness.rules';

/** A text as what resembles it is looked for. */
export interface TextWords {
  title: string;
  link: string;
  titleStems: string[];
  /** Those that the title has not. */
  bodyStems: string[];
  /** A tsquery; empty when nothing can be looked for. */
  candidates: string;
}

type Asked = Pick<DataSource, 'query'>;

interface Given {
  title: string[];
  body: string[];
  /** For each word of the title that nobody wrote before: its stem, and those of words written nearly so. */
  near: Record<string, string[]>;
}

interface Frequent {
  itemCount: number;
  shares: ReadonlyMap<string, number>;
}

/** The share of items that frequent words stand in changes slowly. */
const FREQUENT_MS = 10 * 60_000;

/** How alike the spellings of two words must be (pg_trgm, 0 to 1): what is compared anyway may be found by chance, what people read may not. */
const ALIKE = { compared: 0.3, searched: 0.45 };

const given = (isKnown: string, alike: number): string => `
  WITH unknown AS (
    SELECT word, (tsvector_to_array(french_stems(word)))[1] AS stem
    FROM (SELECT DISTINCT word FROM regexp_split_to_table(plain_words($1), ' ') AS word WHERE length(word) BETWEEN 4 AND 40) AS given
    WHERE NOT EXISTS (SELECT FROM known_word known WHERE known.word = given.word AND ${isKnown}) LIMIT 8
  )
  SELECT tsvector_to_array(french_stems($1)) AS title, tsvector_to_array(ts_delete(french_stems($2), tsvector_to_array(french_stems($1)))) AS body,
    coalesce((SELECT jsonb_object_agg(unknown.stem, (
      SELECT coalesce(jsonb_agg(stem), '[]') FROM (SELECT known.stem FROM known_word known WHERE known.word % unknown.word AND similarity(known.word, unknown.word) >= ${alike} AND ${isKnown} GROUP BY known.stem ORDER BY max(similarity(known.word, unknown.word)) DESC, known.stem LIMIT 5) AS nearest
    )) FROM unknown WHERE stem IS NOT NULL), '{}') AS near`;

/** Whether a known word stands in one of the tables, in whatever form: what was only ever given elsewhere counts as unknown. */
const standsIn = (tables: readonly string[]): string =>
  `(${tables.map((table) => `EXISTS (SELECT FROM ${table} WHERE words @@ quote_literal(known.stem)::tsquery)`).join(' OR ')})`;

/** `$1` the tables. As PostgreSQL's own statistics have it: a thousand stems of each table, as of the last ANALYZE. */
const FREQUENT = `
  SELECT stem, max(share) AS share, (SELECT sum(greatest(reltuples, 0))::float8 FROM pg_class WHERE oid IN (SELECT one::regclass FROM unnest($1::text[]) AS one)) AS "itemCount"
  FROM pg_stats, LATERAL unnest(most_common_elems::text::text[], most_common_elem_freqs) AS common (stem, share)
  WHERE schemaname = current_schema() AND tablename = ANY($1::text[]) AND attname = 'words' AND stem IS NOT NULL
  GROUP BY stem`;

/** The words of a text, and how frequent they are in the tables that it is compared with: each keeps stems in a column `words`. */
export class TextWordsQueries {
  private frequent: { since: number; read: Promise<Frequent> } | undefined;
  private readonly given: string;
  private readonly searched: string;

  /** `ownWordsOnly`: words that stand in none of the tables change nothing in what is found, for readers who must not learn that they exist. */
  constructor(
    private readonly database: DataSource,
    private readonly clock: Clock,
    private readonly compared: { tables: readonly string[]; ownWordsOnly?: boolean },
  ) {
    const isKnown = compared.ownWordsOnly === true ? standsIn(compared.tables) : 'true';
    this.given = given(isKnown, ALIKE.compared);
    this.searched = given(isKnown, ALIKE.searched);
  }

  /** `database`: a transaction that waits for the answer. It asks by its own connection, since there may be no other. */
  async read(text: ComparedText, database: Asked = this.database): Promise<TextWords> {
    const [title, body, link] = [
      cut(text.title, MAX_CHARACTERS.title),
      cut(text.body ?? '', MAX_CHARACTERS.body),
      cut(text.link ?? '', MAX_CHARACTERS.link),
    ];
    const [[words], frequent] = await Promise.all([
      database.query<Given[]>(this.given, [title, body]),
      this.current(database),
    ]);
    const { title: titleStems, body: bodyStems, near } = words ?? { title: [], body: [], near: {} };
    const nearOf = new Map(Object.entries(near));
    const sought = (stem: string): Sought => soughtBy([stem, ...(nearOf.get(stem) ?? [])], frequent);
    const { itemCount } = frequent;
    const queries = [
      candidatesQuery(titleStems.map(sought), { itemCount, most: CANDIDATES.title }),
      candidatesQuery(bodyStems.map(sought), { itemCount, most: CANDIDATES.body }),
    ].filter((query) => query !== undefined);
    return { title, link, titleStems, bodyStems, candidates: queries.map((query) => `(${query})`).join('|') };
  }

  /** Of the words of a search that say something. */
  async stemsOf(search: string): Promise<string[]> {
    const [row] = await this.database.query<{ stems: string[] }[]>(
      'SELECT tsvector_to_array(french_stems($1)) AS stems',
      [cut(search, MAX_CHARACTERS.search)],
    );
    return row?.stems ?? [];
  }

  /** For each word of a search that says something: its stem, then those of words that are written nearly so, where it is not a known one. */
  async sought(search: string): Promise<string[][]> {
    const [words] = await this.database.query<Given[]>(this.searched, [cut(search, MAX_CHARACTERS.search), '']);
    return (words?.title ?? []).map((stem) => [stem, ...(words?.near[stem] ?? [])]);
  }

  private async current(database: Asked): Promise<Frequent> {
    const now = this.clock.now().getTime();
    if (this.frequent === undefined || now - this.frequent.since >= FREQUENT_MS)
      this.frequent = {
        since: now,
        read: evictOnRejection(this.readFrequent(database), () => (this.frequent = undefined)),
      };
    return this.frequent.read;
  }

  private async readFrequent(database: Asked): Promise<Frequent> {
    const rows = await database.query<{ stem: string; share: number; itemCount: number }[]>(FREQUENT, [
      this.compared.tables,
    ]);
    return { itemCount: rows[0]?.itemCount ?? 0, shares: new Map(rows.map(({ stem, share }) => [stem, share])) };
  }
}

function soughtBy(stems: readonly string[], { shares }: Frequent): Sought {
  const unique = [...new Set(stems)];
  return { stems: unique, share: unique.reduce((sum, stem) => sum + (shares.get(stem) ?? 0), 0) };
}

/** Without what the database could not hold. */
function cut(text: string, length: number): string {
  return text.slice(0, length).replaceAll('\0', ' ').toWellFormed();
}
