import { useOwnWords } from '../../../targeting/words/useOwnWords';
import { desk as en } from './en';
import { desk as fr } from './fr';

export type DeskWord = keyof typeof fr;

/** The sentences of this screen alone: they come with it, not with the first screen. */
export function useDeskWords(): (key: DeskWord, values?: Record<string, string | number>) => string {
  const { words, fill } = useOwnWords<Record<DeskWord, string>>({ fr, en });
  return (key, values) => fill(words[key], values);
}
