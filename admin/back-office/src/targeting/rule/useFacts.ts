import { useGetList, useLocaleState } from 'react-admin';
import type { FactDefinition } from './rulesProvider';

type FactRecord = FactDefinition & { id: string };

/** The facts that rules may use, by key, in the language of the screens; empty while they load. */
export function useFacts(): ReadonlyMap<string, FactDefinition> {
  const [language] = useLocaleState();
  const { data = [] } = useGetList<FactRecord>(
    'facts',
    { pagination: { page: 1, perPage: 100 }, meta: { language } },
    { staleTime: Infinity },
  );
  return new Map(data.map((fact) => [fact.key, fact]));
}
