import { type LazyWord, useLazyWords } from '../../client/useLazyWords';
import { sessions as english } from './en';
import { sessions as french } from './fr';

const WORDS = { fr: french, en: english };

/** What is said of one's sessions comes with the settings. */
export const useSessionWord = (): LazyWord<keyof typeof french> => useLazyWords('sessions', WORDS);
