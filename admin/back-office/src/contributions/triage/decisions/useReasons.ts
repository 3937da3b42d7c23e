import { useGetList } from 'react-admin';
import type { RefusalReasonsQuery } from '../../../generated/graphql';

const OFFERED = { pagination: { page: 1, perPage: 100 }, filter: { retired: false } };
/** They change rarely. */
const REASONS_MS = 10 * 60_000;

export type Reason = NonNullable<RefusalReasonsQuery['refusalReasons']>[number] & { id: string };

/**
 * The reasons for a refusal that can be chosen, in the order of the list. The bench reads them when it opens: a digit that is pressed
 * before they are there would be lost.
 */
export function useReasons(isWanted = true): Reason[] {
  const { data = [] } = useGetList<Reason>('refusalReasons', OFFERED, { staleTime: REASONS_MS, enabled: isWanted });
  return data;
}
