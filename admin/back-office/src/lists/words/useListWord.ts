import { lists as english } from './en';
import { lists as french } from './fr';
import { type LazyWord, useLazyWords } from '../../client/useLazyWords';

const WORDS = { fr: french, en: english };

/** The words over each list. */
export const useListWord = (): LazyWord<keyof typeof french> => useLazyWords('lists', WORDS);
