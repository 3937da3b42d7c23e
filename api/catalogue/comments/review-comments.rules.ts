import { lengthFault } from '../../platform/checks';
import type { Refusal } from '../../platform/user-errors';
import type { RecommendationAction } from '../editorial/editorial.rules';
import { commentsNotAllowed, tooManyComments, unknownField } from './review-comments.errors';

/** A comment that comes with a review. */
export interface FieldComment {
  field: string;
  body: string;
}

const MAX_COMMENTS = 50;
const MAX_BODY = 2000;
const TEXTS = ['title', 'summary', 'bodyMarkdown', 'link'];

/** As a comparison names them. A translation that lacks can be asked for. */
export const COMMENTED_FIELDS: ReadonlySet<string> = new Set([
  ...TEXTS,
  ...['FR_TU', 'EN'].flatMap((locale) => TEXTS.map((text) => `translations.${locale}.${text}`)),
  ...['durationMinutes', 'whenUnknown', 'weight', 'cooldownDays', 'topics', 'placeCodes', 'situationIds'],
  ...['rule', 'scoreLines', 'incompatibleWithIds', 'strategyIds'],
]);

/** The steps of a reviewer. */
const REVIEWS: readonly RecommendationAction[] = ['APPROVE', 'REQUEST_CHANGES'];

/** Everything that is wrong with the comments of a move. */
export function commentFaults(
  action: RecommendationAction,
  comments: readonly FieldComment[],
): (Refusal | undefined)[] {
  if (comments.length === 0) return [];
  if (!REVIEWS.includes(action)) return [commentsNotAllowed];
  if (comments.length > MAX_COMMENTS) return [tooManyComments(MAX_COMMENTS)];
  return comments.flatMap(({ field, body }, index) => [
    COMMENTED_FIELDS.has(field) ? undefined : unknownField(index),
    lengthFault(`comments.${index}.body`, body, [1, MAX_BODY]),
  ]);
}
