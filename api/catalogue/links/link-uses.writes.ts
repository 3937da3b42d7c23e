import type { EntityManager } from 'typeorm';
import type { Content } from '../content/content.rules';
import { linksOf } from './link-texts.rules';

interface Published {
  id: string;
  content: Content;
}

const LINKS = `
  INSERT INTO link (url, first_seen) SELECT url, $2 FROM (SELECT DISTINCT url FROM unnest($1::text[]) AS named (url)) AS named
  WHERE NOT EXISTS (SELECT FROM link WHERE link.url = named.url)
  ORDER BY url
  ON CONFLICT DO NOTHING`;
const NO_LONGER = `
  DELETE FROM link_use USING link
  WHERE link.id = link_use.link_id AND recommendation_id = ANY($1::uuid[])
    AND NOT EXISTS (SELECT FROM unnest($2::uuid[], $3::text[]) AS named (id, url) WHERE named.id = recommendation_id AND named.url = link.url)`;
const USES = `
  INSERT INTO link_use (recommendation_id, link_id, is_main)
  SELECT named.id, link.id, named.is_main FROM unnest($1::uuid[], $2::text[], $3::boolean[]) AS named (id, url, is_main) JOIN link ON link.url = named.url
  FOR KEY SHARE OF link
  ON CONFLICT (recommendation_id, link_id) DO UPDATE SET is_main = excluded.is_main WHERE link_use.is_main <> excluded.is_main`;

/** Writes down which links published revisions name, in place of what was written of them before. */
export async function replaceLinkUses(tx: EntityManager, items: readonly Published[], at: Date): Promise<void> {
  const named = items.flatMap(({ id, content }) => linksOf(content).map((link) => ({ ...link, id })));
  const [ids, urls] = [named.map(({ id }) => id), named.map(({ url }) => url)];
  const isMain = named.map((link) => link.isMain);
  if (named.length > 0) await tx.query(LINKS, [urls, at]);
  await tx.query(NO_LONGER, [items.map(({ id }) => id), ids, urls]);
  if (named.length > 0) await tx.query(USES, [ids, urls, isMain]);
}

export async function deleteLinkUses(tx: EntityManager, recommendationId: string): Promise<void> {
  await tx.query('DELETE FROM link_use WHERE recommendation_id = $1', [recommendationId]);
}
