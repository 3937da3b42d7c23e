import { prefer, usePreferences } from '../../preferences/preferences';
import { listOf } from './listOf';

/** The columns that this person chose for a list; null: the list's own. */
export const useOwnColumns = (resource: string): readonly string[] | null =>
  usePreferences().columns?.find(({ list }) => list === listOf(resource))?.columns ?? null;

export const keepOwnColumns = (resource: string, columns: readonly string[] | null): void =>
  prefer({ columns: [{ list: listOf(resource), columns: columns && [...columns] }] });
