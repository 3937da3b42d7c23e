import type { EntityManager } from 'typeorm';
import type { SituationRow } from './situation.entity';

/** Also those that were deleted since: nothing tells when, and nothing of that time names what did not exist. */
const JUST_BEFORE = `
  SELECT DISTINCT ON (past.situation_id) past.situation_id AS id, past.version, coalesce(past.slug, situation.slug) AS slug,
    past.label, past.rule
  FROM situation_version AS past LEFT JOIN situation ON situation.id = past.situation_id
  WHERE past."from" < $1 AND coalesce(past.slug, situation.slug) IS NOT NULL
  ORDER BY past.situation_id, past.version DESC`;

/** Each situation as it was just before a moment. */
export async function readPastSituations(tx: EntityManager, before: Date): Promise<SituationRow[]> {
  return tx.query<SituationRow[]>(JUST_BEFORE, [before]);
}
