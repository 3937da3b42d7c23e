import { useGetOne } from 'react-admin';
import { wholeRecord } from '../../common/wholeRecord';
import type { Facts } from '../../../../shared/rule';

interface Persona {
  id: string;
  facts: Facts;
}

/** The persona of this id, once it is read; nobody without an id. */
export function usePersona(id: string | undefined): Persona | undefined {
  const { data } = useGetOne<Persona>('personas', { id: id ?? '', ...wholeRecord }, { enabled: id !== undefined });
  return id === undefined ? undefined : data;
}
