import { useOwnWords } from '../../targeting/words/useOwnWords';
import { experiments as en } from './en';
import { experiments as fr } from './fr';

type Word = Exclude<keyof typeof fr, 'scorers'>;

interface ExperimentWords {
  word: (key: Word, values?: Record<string, string | number>) => string;
  /** A scorer of one's own has its name only. */
  scorer: (name: string) => string;
}

/** The sentences of these screens alone: they come with them, not with the first screen. */
export function useExperimentWord(): ExperimentWords {
  const { words, fill } = useOwnWords<typeof en>({ fr, en });
  const named: Readonly<Record<string, string>> = words.scorers;
  return { word: (key, values) => fill(words[key], values), scorer: (name) => named[name] ?? name };
}
