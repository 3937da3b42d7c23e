import type { SimilarKind } from './similar.graphql';
import { candidatesOf, likenessColumns } from '../../reference';
import type { Likeness } from '../../reference/words';
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

/** Beside the parameters of both: `$6` ids to leave out, `$7` statuses, `$8` the tracking hash of one to leave out. */
export const LIKE_CONTRIBUTIONS = `
  SELECT item.id, 'CONTRIBUTION' AS kind, item.title, NULL AS slug, item.status, refusal_reason.label AS "refusalReason", item.place_code AS "placeCode", ${likenessColumns('item')}
  FROM (${candidatesOf('contribution', 'status = ANY($7::text[]) AND id <> ALL($6::uuid[]) AND tracking_hash <> $8::text')}) AS item
  LEFT JOIN refusal_reason ON refusal_reason.key = item.refusal_reason`;

export const LIKE_RECOMMENDATIONS = `
  SELECT item.id, 'RECOMMENDATION' AS kind, item.content->>'title' AS title, item.slug, NULL AS status, NULL AS "refusalReason", NULL AS "placeCode", ${likenessColumns('item')}
  FROM (${candidatesOf('published_recommendation', 'id <> ALL($6::uuid[])')}) AS item`;
