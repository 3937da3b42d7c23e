import { type LazyWord, useLazyWords } from '../../../client/useLazyWords';
import { noticeWords as english } from './en';
import { noticeWords as french } from './fr';

const WORDS = { fr: french, en: english };

/** These words come with the panel or the page, whichever is opened first. */
export const useNoticeWord = (): LazyWord<keyof typeof french> => useLazyWords('noticeWords', WORDS);
