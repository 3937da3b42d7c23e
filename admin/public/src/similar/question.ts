import type { FindSimilarQueryVariables as SimilarQuestion } from '../generated/graphql';
import { lengthOf, LIMITS } from '../page/limits';

/** The search to make from what is typed so far; null while the title is too short. */
export function similarQuestion({
  title,
  body,
  link,
}: Record<'title' | 'body' | 'link', string>): SimilarQuestion | null {
  if (lengthOf(title) < LIMITS.title.minimum) return null;
  const [said, address] = [body.trim(), link.trim()];
  return { title: title.trim(), ...(said && { body: said }), ...(address && { link: address }) };
}
