import { type LazyWord, useLazyWords } from '../../client/useLazyWords';
import { digest as en } from './en';
import { digest as fr } from './fr';

const WORDS = { fr, en };

export const useDigestWord = (): LazyWord<keyof typeof fr> => useLazyWords('noticeDigest', WORDS);
