import type { FindSimilarQueryVariables as SimilarQuestion } from '../generated/graphql';
import { lengthOf, LIMITS } from '../page/limits';

/** What to look for, from what is typed so far; null while the title says too little. */
export function similarQuestion({
  title,
  body,
  link,
}: Record<'title' | 'body' | 'link', string>): SimilarQuestion | null {
  if (lengthOf(title) < LIMITS.title.minimum) return null;
  const [said, address] = [body.trim(), link.trim()];
  return { title: title.trim(), ...(said && { body: said }), ...(address && { link: address }) };
}
