import { useGetIdentity } from 'react-admin';
import type { RecommendationRecord } from '../record/content';

/** Whether this draft waits for a review that the viewer may not give, since some of its words are theirs. */
export function useWroteInIt({ draft, allowedActions }: RecommendationRecord): boolean {
  const { identity } = useGetIdentity();
  if (draft?.status !== 'IN_REVIEW' || allowedActions.includes('APPROVE')) return false;
  return draft.authors.some(({ id }) => id === identity?.id);
}
