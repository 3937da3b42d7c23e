import { matchesWords } from '../client/matchesSearch';
import type { FoundKind } from './found/kinds';

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
  name: 'here' | 'screens' | 'commands' | FoundKind;
  entries: readonly Entry[];
}

const MAX_WITHOUT_WORDS = 6;

/** What is called by every word that was typed, perhaps among others that people use for it; without words, the first of each group. */
export function matching(
  groups: readonly EntryGroup[],
  typed: string,
  synonymsOf: (id: string) => string = () => '',
): EntryGroup[] {
  const isMeant = ({ id, label }: Entry) => matchesWords(`${label} ${synonymsOf(id)}`, typed);
  const kept = (entries: readonly Entry[]) =>
    typed.trim() === '' ? entries.slice(0, MAX_WITHOUT_WORDS) : entries.filter(isMeant);
  return groups
    .map(({ name, entries }) => ({ name, entries: kept(entries) }))
    .filter(({ entries }) => entries.length > 0);
}
