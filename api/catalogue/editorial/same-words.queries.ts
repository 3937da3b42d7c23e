import type { EntityManager } from 'typeorm';
import type { Content } from '../content/content.rules';

const AUTHORS = `
  SELECT DISTINCT author FROM revision, unnest(revision.author_ids) AS author
  WHERE content->>'title' = $1 AND content->>'summary' = $2 AND content->>'bodyMarkdown' = $3
  ORDER BY author`;

/** Whoever wrote these very words, of this recommendation or another: a copy stays theirs, so that they cannot approve it. */
export async function authorsOfWords(
  tx: EntityManager,
  { title, summary, bodyMarkdown }: Pick<Content, 'title' | 'summary' | 'bodyMarkdown'>,
): Promise<string[]> {
  const rows = await tx.query<{ author: string }[]>(AUTHORS, [title, summary, bodyMarkdown]);
  return rows.map(({ author }) => author);
}
