import { matchesSearch } from '../client/matchesSearch';

/** One line of the palette: something to open or to do. */
export interface Entry {
  id: string;
  label: string;
  /** Of the label, where people wrote it. */
  lang?: string;
  /** As in `useKeys`: the key that does the same. */
  keyName?: string;
  /** Whether it opens another screen, where one goes on. */
  isScreen?: true;
  run: () => void;
}

export interface EntryGroup {
  /** Of the translation key `app.palette.<name>`. */
  name: 'here' | 'screens' | 'commands' | 'recommendations' | 'situations' | 'contributions';
  entries: readonly Entry[];
}

const MAX_WITHOUT_WORDS = 6;

/** What holds every word that was typed; without words, the first of each group. */
export function matching(groups: readonly EntryGroup[], typed: string): EntryGroup[] {
  const words = typed.split(/\s+/).filter((word) => word !== '');
  const isMeant = ({ label }: Entry) => words.every((word) => matchesSearch(label, word));
  const kept = (entries: readonly Entry[]) =>
    words.length === 0 ? entries.slice(0, MAX_WITHOUT_WORDS) : entries.filter(isMeant);
  return groups
    .map(({ name, entries }) => ({ name, entries: kept(entries) }))
    .filter(({ entries }) => entries.length > 0);
}
