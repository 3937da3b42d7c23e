import type { EntityManager } from 'typeorm';
import type { SituationUse } from '../situations';
import { bumpCatalogue } from './publishing.queries';

/** What the catalogue makes of situations: named by id in their list, or by slug inside a rule. */
export const situationUse: SituationUse = {
  async usersOf(tx: EntityManager, { id, slug }) {
    const rows = await tx.query<{ title: string }[]>(
      `SELECT DISTINCT revision.content->>'title' AS title
       FROM recommendation JOIN revision ON revision.id IN (recommendation.draft_id, recommendation.published_id)
       WHERE revision.content->'situationIds' @> to_jsonb($1::text)
          OR jsonb_path_exists(revision.content, '$.**.situation ? (@ == $slug)', jsonb_build_object('slug', $2::text))
       ORDER BY title`,
      [id, slug],
    );
    return rows.map(({ title }) => title);
  },
  changed: bumpCatalogue,
};
