import { useGetMany } from 'react-admin';
import type { Rule } from '../../../../shared/rule';
import { targetingRule } from './targetingRule';

/** A recommendation's own targeting, as its revisions hold it. */
export type Targeting = Parameters<typeof targetingRule>[0];

/** The targeting as one rule, without situations that were deleted; null until the slugs of the others are loaded. */
export function useTargetingRule(targeting: Targeting | undefined): Rule | null {
  const ids = [...(targeting?.situationIds ?? [])];
  const { data = [], isPending } = useGetMany<{ id: string; slug?: string }>(
    'situations',
    { ids },
    { enabled: ids.length > 0 },
  );
  if (!targeting || (ids.length > 0 && isPending)) return null;
  const slugOf = (id: string) => data.find((situation) => situation?.id === id)?.slug;
  return targetingRule({ ...targeting, situationIds: ids.filter(slugOf) }, slugOf);
}
