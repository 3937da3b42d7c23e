import { useGetList } from 'react-admin';
import type { PersonasQuery } from '../../generated/graphql';

export type Persona = NonNullable<PersonasQuery['personas']>['items'][number];

const ALL_PERSONAS = { pagination: { page: 1, perPage: 100 } };

export function usePersonas(): readonly Persona[] {
  return useGetList<Persona>('personas', ALL_PERSONAS).data ?? [];
}
