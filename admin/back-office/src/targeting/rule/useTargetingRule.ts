import { useGetMany } from 'react-admin';
import type { Rule } from '../../../../shared/rule';
import { targetingRule } from './targetingRule';

/** A recommendation's own targeting, as its revisions hold it. */
export type Targeting = Parameters<typeof targetingRule>[0];

/** The rule that stands for the whole targeting; null until the names of its situations have come. */
export function useTargetingRule(targeting: Targeting | undefined): Rule | null {
  const ids = [...(targeting?.situationIds ?? [])];
  const { data = [], isPending } = useGetMany<{ id: string; slug: string }>(
    'situations',
    { ids },
    { enabled: ids.length > 0 },
  );
  if (!targeting || (ids.length > 0 && isPending)) return null;
  return targetingRule(targeting, (id) => data.find((situation) => situation?.id === id)?.slug);
}
