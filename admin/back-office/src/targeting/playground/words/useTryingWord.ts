import { type LazyWord, useLazyWords } from '../../../client/useLazyWords';
import { trying as english } from './en';
import { trying as french } from './fr';

const WORDS = { fr: french, en: english };

/** The words of the playground come with it. */
export const useTryingWord = (): LazyWord<keyof typeof french> => useLazyWords('trying', WORDS);
