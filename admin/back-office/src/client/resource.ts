import type { DataProvider, RaRecord } from 'react-admin';
import type { PageInput } from '../generated/graphql';

/** A list as the screens ask for it; `sort` is "field:asc" or "field:desc". */
export interface ListRequest<F = Record<string, unknown>> {
  filter: F;
  sort: string;
  page: Required<PageInput>;
}

export interface ListAnswer {
  items: RaRecord[];
  total: number;
}

/** The operations of one resource; calling a missing one is a bug, and throws. */
export interface ResourceProvider {
  list?(asked: ListRequest): Promise<ListAnswer>;
  one?(id: string): Promise<RaRecord>;
  /** Names for references; without it each record is read whole. */
  many?(ids: string[]): Promise<RaRecord[]>;
  create?(data: RaRecord): Promise<RaRecord>;
  update?(data: RaRecord): Promise<RaRecord>;
  remove?(previous: RaRecord): Promise<RaRecord>;
}

/** The sort when the server knows the field, nothing otherwise (it refuses an unknown one). */
export const knownSort = (sort: string, fields: readonly string[]): string | undefined =>
  fields.includes(sort.split(':')[0] ?? '') ? sort : undefined;

/** The data provider as a screen knows it: react-admin's methods, and the actions of the screen's own room. */
export type ProviderWith<Actions> = DataProvider & Actions;
