import { useQuery } from '@tanstack/react-query';
import { useLocale, useNavigate } from 'react-admin';
import { messageOf } from '../client/errors';
import { useDebounced } from '../common/useDebounced';
import { useOwnGroups } from '../menu/useOwnGroups';
import type { EntryGroup } from './entry';

const PAUSE_MS = 200;
const MIN_LETTERS = 2;

interface Found {
  groups: EntryGroup[];
  /** Why there are none: a translation key. */
  lack: string;
}

/** What the server finds for the words that were typed. How it is asked comes with the first question. */
export function useFound(typed: string): Found {
  const navigate = useNavigate();
  const search = useDebounced(typed.trim(), PAUSE_MS);
  const readable = useOwnGroups().flatMap((group) => group.resources);
  const isWanted = search.length >= MIN_LETTERS;
  const {
    data = [],
    error,
    isLoading,
  } = useQuery({
    queryKey: ['found', search, readable],
    queryFn: async () => (await import('./found/find')).find(search, readable),
    enabled: isWanted,
  });
  const groups: EntryGroup[] = data.map(({ name, things }) => ({
    name,
    entries: things.map(({ to, ...thing }) => ({ ...thing, isScreen: true, run: () => navigate(to) })),
  }));
  if (error) return { groups, lack: messageOf(error) };
  return { groups, lack: isLoading || search !== typed.trim() ? 'ra.message.loading' : 'app.palette.nothing' };
}

/** What people may also call a line, by its id; it comes when the palette opens. */
export function useSynonyms(): (id: string) => string {
  const language = useLocale();
  const { data } = useQuery({
    queryKey: ['synonyms'],
    queryFn: async () => import('./found/synonyms'),
    staleTime: Infinity,
  });
  return (id) => data?.synonymsOf(id, language) ?? '';
}
