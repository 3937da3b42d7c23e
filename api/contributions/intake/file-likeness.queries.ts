import { setImmediate } from 'node:timers/promises';
import type { DataSource } from 'typeorm';
import type { Viewer } from '../../accounts/permissions';
import type { SimilarItem } from '../similar/similar.graphql';
import type { SimilarQueries } from '../similar/similar.queries';
import { SAME_ADVICE } from '../similar/similar.rules';
import type { CsvContribution } from './csv/line';
import { likeLines } from './file-likeness.rules';
import type { LikeLine, LineWords } from './file-likeness.rules';

/** Each costs three statements: more would keep somebody waiting, and the database of everybody else busy. */
export const MAX_COMPARED_LINES = 500;
const AT_ONCE = 4;

/** What the lines of a file repeat, by their number. */
export interface FileLikeness {
  items: ReadonlyMap<number, SimilarItem>;
  lines: ReadonlyMap<number, LikeLine>;
}

export const NOTHING_ALIKE: FileLikeness = { items: new Map(), lines: new Map() };

const WORDS = `
  SELECT line, contribution_words(btrim(title)) AS "titleKey", link_key(link) AS "linkKey",
    tsvector_to_array(french_stems(title)) AS "titleStems",
    tsvector_to_array(ts_delete(french_stems(body), tsvector_to_array(french_stems(title)))) AS "bodyStems"
  FROM jsonb_to_recordset($1::jsonb) AS given (line int, title text, body text, link text)
  ORDER BY line`;

/** Compares the new lines of a file with what is there, and with each other. */
export class FileLikenessQueries {
  constructor(
    private readonly database: DataSource,
    private readonly similar: SimilarQueries,
  ) {}

  async of(viewer: Viewer, added: readonly CsvContribution[]): Promise<FileLikeness> {
    const compared = added.slice(0, MAX_COMPARED_LINES);
    return { items: await this.likeItems(viewer, compared), lines: await this.likeLines(compared) };
  }

  private async likeItems(viewer: Viewer, lines: readonly CsvContribution[]): Promise<Map<number, SimilarItem>> {
    const found = new Map<number, SimilarItem>();
    for (let done = 0; done < lines.length; done += AT_ONCE)
      await Promise.all(
        lines.slice(done, done + AT_ONCE).map(async ({ line, given: { title, body, link } }) => {
          const [item] = await this.similar.find(viewer, { title, body, link: link ?? null }, { first: 1 });
          if (item !== undefined && item.similarity >= SAME_ADVICE) found.set(line, item);
        }),
      );
    return found;
  }

  /** Everybody else is answered between two lines. */
  private async likeLines(lines: readonly CsvContribution[]): Promise<Map<number, LikeLine>> {
    const found = new Map<number, LikeLine>();
    for (const { line, like } of likeLines(await this.words(lines), SAME_ADVICE)) {
      if (like !== undefined) found.set(line, like);
      await setImmediate();
    }
    return found;
  }

  private async words(lines: readonly CsvContribution[]): Promise<LineWords[]> {
    const given = lines.map(({ line, given: { title, body, link } }) => ({ line, title, body, link: link ?? null }));
    return this.database.query<LineWords[]>(WORDS, [JSON.stringify(given)]);
  }
}
