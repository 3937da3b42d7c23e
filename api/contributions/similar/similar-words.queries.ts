import type { DataSource } from 'typeorm';
import type { Clock } from '../../platform/clock';
import { CANDIDATES, MOST_CHARACTERS, candidatesQuery } from './similar.rules';
import type { Draft, Sought } from './similar.rules';

/** A draft as the candidates are looked for. */
export interface DraftWords {
  title: string;
  link: string;
  titleStems: string[];
  /** Those that the title has not. */
  bodyStems: string[];
  /** A tsquery; empty when nothing can be looked for. */
  candidates: string;
}

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

const GIVEN = `
  WITH unknown AS (
    SELECT word, (tsvector_to_array(french_stems(word)))[1] AS stem
    FROM (SELECT DISTINCT word FROM regexp_split_to_table(plain_words($1), ' ') AS word WHERE length(word) BETWEEN 4 AND 40) AS given
    WHERE NOT EXISTS (SELECT FROM known_word known WHERE known.word = given.word) LIMIT 8
  )
  SELECT tsvector_to_array(french_stems($1)) AS title, tsvector_to_array(ts_delete(french_stems($2), tsvector_to_array(french_stems($1)))) AS body,
    coalesce((SELECT jsonb_object_agg(unknown.stem, (
      SELECT coalesce(jsonb_agg(stem), '[]') FROM (SELECT known.stem FROM known_word known WHERE known.word % unknown.word GROUP BY known.stem ORDER BY max(similarity(known.word, unknown.word)) DESC, known.stem LIMIT 5) AS nearest
    )) FROM unknown WHERE stem IS NOT NULL), '{}') AS near`;

/** As PostgreSQL's own statistics have it, of both tables: a thousand stems each, as of the last ANALYZE. */
const FREQUENT = `
  SELECT stem, max(share) AS share, (SELECT sum(greatest(reltuples, 0))::float8 FROM pg_class WHERE oid IN ('contribution'::regclass, 'published_recommendation'::regclass)) AS "itemCount"
  FROM pg_stats, LATERAL unnest(most_common_elems::text::text[], most_common_elem_freqs) AS common (stem, share)
  WHERE schemaname = current_schema() AND tablename IN ('contribution', 'published_recommendation') AND attname = 'words' AND stem IS NOT NULL
  GROUP BY stem`;

/** The words of a draft, and how frequent they are. */
export class SimilarWordsQueries {
  private frequent: { since: number; read: Promise<Frequent> } | undefined;

  constructor(
    private readonly database: DataSource,
    private readonly clock: Clock,
  ) {}

  async read(draft: Draft): Promise<DraftWords> {
    const [title, body, link] = [
      cut(draft.title, MOST_CHARACTERS.title),
      cut(draft.body ?? '', MOST_CHARACTERS.body),
      cut(draft.link ?? '', MOST_CHARACTERS.link),
    ];
    const [[given], frequent] = await Promise.all([this.database.query<Given[]>(GIVEN, [title, body]), this.current()]);
    const { title: titleStems, body: bodyStems, near } = given ?? { title: [], body: [], near: {} };
    const sought = (stem: string): Sought => soughtBy([stem, ...(near[stem] ?? [])], frequent);
    const { itemCount } = frequent;
    const queries = [
      candidatesQuery(titleStems.map(sought), { itemCount, most: CANDIDATES.title }),
      candidatesQuery(bodyStems.map(sought), { itemCount, most: CANDIDATES.body }),
    ].filter((query) => query !== undefined);
    return { title, link, titleStems, bodyStems, candidates: queries.map((query) => `(${query})`).join('|') };
  }

  private async current(): Promise<Frequent> {
    const now = this.clock.now().getTime();
    if (this.frequent === undefined || now - this.frequent.since >= FREQUENT_MS)
      this.frequent = { since: now, read: this.readFrequent() };
    return this.frequent.read;
  }

  private async readFrequent(): Promise<Frequent> {
    const rows = await this.database.query<{ stem: string; share: number; itemCount: number }[]>(FREQUENT);
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
