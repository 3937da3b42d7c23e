import type { EntityManager } from 'typeorm';
import type { SituationUse } from '../../situations';
import { incrementCatalogueVersion } from '../published/publishing.writes';

/**
 * The recommendations whose draft, scheduled or public revision uses situations: by id in its list, or by slug in a rule.
 * One row for each pair; $1 the situations' ids, $2 their slugs, in the same order.
 */
export const USERS_OF_SITUATIONS = `
  SELECT DISTINCT asked.id AS "situationId", recommendation.id, revision.content->>'title' AS title
  FROM unnest($1::text[], $2::text[]) AS asked (id, slug), recommendation
  JOIN revision ON revision.id IN (recommendation.draft_id, recommendation.scheduled_id, recommendation.published_id)
  WHERE revision.content->'situationIds' @> to_jsonb(asked.id)
     OR jsonb_path_exists(revision.content, '$.**.situation ? (@ == $slug)', jsonb_build_object('slug', asked.slug))
  ORDER BY title`;

/** The ids and slugs of situations that drafts, scheduled and public revisions name. */
const NAMED_SITUATIONS = `
  WITH current AS (
    SELECT revision.content FROM recommendation
    JOIN revision ON revision.id IN (recommendation.draft_id, recommendation.scheduled_id, recommendation.published_id))
  SELECT jsonb_array_elements_text(content->'situationIds') AS name FROM current
  UNION SELECT jsonb_path_query(content, '$.**.situation') #>> '{}' FROM current`;

/** Archived recommendations with a revision that names the situation: $1 its id, $2 its slug. */
const ARCHIVED_USERS = `
  SELECT DISTINCT ON (recommendation.id) revision.content->>'title' AS title
  FROM recommendation JOIN revision ON revision.recommendation_id = recommendation.id
  WHERE recommendation.draft_id IS NULL AND recommendation.scheduled_id IS NULL AND recommendation.published_id IS NULL
    AND (revision.content->'situationIds' @> to_jsonb($1::text)
      OR jsonb_path_exists(revision.content, '$.**.situation ? (@ == $slug)', jsonb_build_object('slug', $2::text)))
  ORDER BY recommendation.id, revision.number DESC`;

export interface UserOfSituation {
  situationId: string;
  id: string;
  title: string;
}

export const situationUse: SituationUse = {
  async usersOf(tx: EntityManager, { id, slug }) {
    const rows = await tx.query<UserOfSituation[]>(USERS_OF_SITUATIONS, [[id], [slug]]);
    return [...new Set(rows.map(({ title }) => title))];
  },
  async named(tx: EntityManager) {
    const rows = await tx.query<{ name: string }[]>(NAMED_SITUATIONS);
    return new Set(rows.map(({ name }) => name));
  },
  async archivedUsersOf(tx: EntityManager, { id, slug }) {
    const rows = await tx.query<Pick<UserOfSituation, 'title'>[]>(ARCHIVED_USERS, [id, slug]);
    return rows.map(({ title }) => title).toSorted((one, other) => one.localeCompare(other, 'fr'));
  },
  changed: incrementCatalogueVersion,
};
