import { type LazyWord, useLazyWords } from '../../client/useLazyWords';
import { importing as english } from './en';
import { importing as french } from './fr';

const WORDS = { fr: french, en: english };

/** The words of an import come with its screen. */
export const useImportWord = (): LazyWord<keyof typeof french> => useLazyWords('importing', WORDS);
