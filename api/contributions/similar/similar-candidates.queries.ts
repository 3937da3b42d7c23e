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
  refusalReasonEn: string | null;
  /** Where a contribution lies. */
  placeCode: string | null;
}

const ASKED = `status = ANY($7::text[]) AND id <> ALL($6::uuid[]) AND tracking_hash <> $8::text`;
const UNMASKED = `personal_data_sought AND (masked_words IS NULL OR masked_words @@ $5::tsquery)`;

/** Items of the same columns, by the words around their personal data. Where they hold some, the link is not compared: it may hold some too. */
const masked = (candidates: string): string => `
  SELECT id, title, status, refusal_reason, place_code,
    CASE WHEN masked_words IS NULL THEN link_key END AS link_key,
    CASE WHEN masked_words IS NULL THEN title_key ELSE contribution_words(btrim(masked_title)) END AS title_key,
    coalesce(masked_words, words) AS words, ts_filter(coalesce(masked_words, words), '{a}') AS of_title
  FROM (${candidates}) AS found`;

const likeContributions = (candidates: string): string => `
  SELECT item.id, 'CONTRIBUTION' AS kind, item.title, NULL AS slug, item.status, refusal_reason.label AS "refusalReason", refusal_reason.label_en AS "refusalReasonEn", item.place_code AS "placeCode", ${likenessColumns('item')}
  FROM (${candidates}) AS item
  LEFT JOIN refusal_reason ON refusal_reason.key = item.refusal_reason`;

/** Beside the parameters of all: `$6` ids to leave out, `$7` statuses, `$8` the tracking hash of one to leave out. */
export const LIKE_CONTRIBUTIONS = likeContributions(candidatesOf('contribution', ASKED));

/** For those who may not read personal data. */
export const LIKE_MASKED_CONTRIBUTIONS = likeContributions(
  masked(candidatesOf('contribution', `${ASKED} AND ${UNMASKED}`)),
);

export const LIKE_RECOMMENDATIONS = `
  SELECT item.id, 'RECOMMENDATION' AS kind, item.content->>'title' AS title, item.slug, NULL AS status, NULL AS "refusalReason", NULL AS "refusalReasonEn", NULL AS "placeCode", ${likenessColumns('item')}
  FROM (${candidatesOf('published_recommendation', 'id <> ALL($6::uuid[])')}) AS item`;
