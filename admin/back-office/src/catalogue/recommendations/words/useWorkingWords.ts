import { useOwnWords } from '../../../targeting/words/useOwnWords';
import { working as en } from './working.en';
import { working as fr } from './working.fr';

/** Of what is typed and not saved. A key may be a path: "state.kept". */
export function useWorkingWords(): (key: string, values?: Record<string, string | number>) => string {
  const { words, fill } = useOwnWords<typeof en>({ fr, en });
  return (key, values) => fill(sentenceAt(words, key), values);
}

function sentenceAt(words: object, key: string): string {
  const found = key.split('.').reduce<unknown>((part, name) => (part as Record<string, unknown>)[name], words);
  return String(found);
}
