import { useGetMany } from 'react-admin';
import type { Rule } from '../../../../shared/rule';
import type { SituationRecord } from '../../situations/record/situationsProvider';
import { targetingRule } from './targetingRule';

type Targeting = Parameters<typeof targetingRule>[0];

/** The rule that stands for the whole targeting; null until the names of its situations have come. */
export function useTargetingRule(targeting: Targeting | undefined): Rule | null {
  const ids = [...(targeting?.situationIds ?? [])];
  const { data = [], isPending } = useGetMany<SituationRecord>('situations', { ids }, { enabled: ids.length > 0 });
  if (!targeting || (ids.length > 0 && isPending)) return null;
  return targetingRule(targeting, (id) => data.find((situation) => situation?.id === id)?.slug);
}
