import type { SimilarKind } from './similar.graphql';
import type { Likeness } from './similar.rules';
import type { ContributionStatus } from '../vocabulary.rules';

/** An item that may be similar, with what it has in common with the draft. */
export interface Candidate extends Omit<Likeness, 'titleStems' | 'bodyStems'> {
  id: string;
  kind: SimilarKind;
  title: string;
  slug: string | null;
  status: ContributionStatus | null;
  refusalReason: string | null;
  /** Where a contribution lies. */
  placeCode: string | null;
}

/** Far more than are expected. */
const MOST = 1000;

/** `$1` title, `$2` link, `$3` stems of the title, `$4` of the body, `$5` candidatesQuery. */
const likeness = (item: string): string => `
  coalesce(${item}.link_key = link_key($2::text), false) AS "sameLink",
  similarity(${item}.title_key, contribution_words(btrim($1::text))) AS titles,
  length(${item}.of_title) - length(ts_delete(${item}.of_title, $3::text[])) AS "titleStemsInTitle",
  length(${item}.words) - length(ts_delete(${item}.words, $3::text[])) AS "titleStemsAnywhere",
  length(${item}.words) - length(ts_delete(${item}.words, $4::text[])) AS "bodyStemsAnywhere"`;

/** By the index of the links and by that of the words: `condition` is written so that no other serves it. */
const candidates = (table: string, condition: string): string => `
  SELECT *, ts_filter(words, '{a}') AS of_title FROM ${table}
  WHERE (link_key = coalesce(link_key($2::text), '') OR words @@ $5::tsquery) AND (${condition}) IS TRUE LIMIT ${MOST}`;

/** `$6` ids to leave out, `$7` statuses, `$8` the tracking hash of one to leave out. */
export const LIKE_CONTRIBUTIONS = `
  SELECT item.id, 'CONTRIBUTION' AS kind, item.title, NULL AS slug, item.status, refusal_reason.label AS "refusalReason", item.place_code AS "placeCode", ${likeness('item')}
  FROM (${candidates('contribution', 'status = ANY($7::text[]) AND id <> ALL($6::uuid[]) AND tracking_hash <> $8::text')}) AS item
  LEFT JOIN refusal_reason ON refusal_reason.key = item.refusal_reason`;

export const LIKE_RECOMMENDATIONS = `
  SELECT item.id, 'RECOMMENDATION' AS kind, item.content->>'title' AS title, item.slug, NULL AS status, NULL AS "refusalReason", NULL AS "placeCode", ${likeness('item')}
  FROM (${candidates('published_recommendation', 'id <> ALL($6::uuid[])')}) AS item`;
