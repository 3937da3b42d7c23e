import { useGetList } from 'react-admin';
import type { FactDefinition } from './rulesProvider';

type FactRecord = FactDefinition & { id: string };

/** The facts that rules may use, by key; empty while they load. */
export function useFacts(): ReadonlyMap<string, FactDefinition> {
  const { data = [] } = useGetList<FactRecord>('facts', { pagination: { page: 1, perPage: 100 } }, { staleTime: Infinity });
  return new Map(data.map((fact) => [fact.key, fact]));
}
