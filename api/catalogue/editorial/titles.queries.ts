import type { EntityManager } from 'typeorm';

const TITLES = `
  SELECT recommendation.id, coalesce(published.content->>'title',
    (SELECT revision.content->>'title' FROM revision WHERE revision.recommendation_id = recommendation.id
      ORDER BY revision.number DESC LIMIT 1)) AS title
  FROM recommendation LEFT JOIN published_recommendation AS published ON published.id = recommendation.id
  WHERE recommendation.id = ANY($1)`;

/** By id: the title that the public reads, or else that of the last revision. */
export async function titlesOf(tx: EntityManager, ids: readonly string[]): Promise<Map<string, string>> {
  const rows = await tx.query<{ id: string; title: string }[]>(TITLES, [ids]);
  return new Map(rows.map(({ id, title }) => [id, title]));
}
