import { useGetManyAggregate } from 'react-admin';
import type { RuleValue } from '../../../../shared/rule';
import type { FactDefinition } from './rulesProvider';
import { useFactText } from './useFactText';

/** The label of a place or of a job group, its code until it is known. */
export function ReferenceName({ resource, code }: { resource: 'places' | 'jobGroups'; code: string }) {
  // What a code stands for does not change while one works.
  const { data } = useGetManyAggregate(resource, { ids: [code] }, { staleTime: Infinity });
  return <>{data?.[0]?.['name'] ?? code}</>;
}

interface FactValueProps {
  fact: FactDefinition | undefined;
  value: RuleValue;
}

/** One value of a fact, as people say it. */
export function FactValue({ fact, value }: FactValueProps) {
  const textOf = useFactText();
  if (typeof value === 'string' && fact?.type === 'PLACE') return <ReferenceName resource="places" code={value} />;
  if (typeof value === 'string' && fact?.type === 'JOB_GROUP')
    return <ReferenceName resource="jobGroups" code={value} />;
  return <>{textOf(fact, value)}</>;
}
