import type { EntityManager } from 'typeorm';
import type { SituationRow } from './situation.entity';

/** Also those that were deleted since, but not before: a deletion is a version. */
const JUST_BEFORE = `
  SELECT id, version, slug, label, rule FROM (
  SELECT DISTINCT ON (past.situation_id) past.situation_id AS id, past.version, coalesce(past.slug, situation.slug) AS slug,
    past.label, past.rule, past.deleted
  FROM situation_version AS past LEFT JOIN situation ON situation.id = past.situation_id
  WHERE past."from" < $1 AND coalesce(past.slug, situation.slug) IS NOT NULL
  ORDER BY past.situation_id, past.version DESC) AS last
  WHERE NOT deleted`;

/** Each situation as it was just before a moment. */
export async function readPastSituations(tx: EntityManager, before: Date): Promise<SituationRow[]> {
  return tx.query<SituationRow[]>(JUST_BEFORE, [before]);
}
