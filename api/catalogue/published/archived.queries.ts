import type { EntityManager } from 'typeorm';

/** Which of these recommendations the team took offline, and did not take up again: not those that only wait for their link. */
export async function archivedAmong(manager: EntityManager, ids: readonly string[]): Promise<Set<string>> {
  const rows = await manager.query<{ id: string }[]>(
    `SELECT id FROM recommendation WHERE id = ANY($1) AND published_id IS NULL
       AND EXISTS (SELECT FROM revision WHERE recommendation_id = recommendation.id AND status = 'ARCHIVED' AND ended_at IS NOT NULL)`,
    [ids],
  );
  return new Set(rows.map(({ id }) => id));
}
