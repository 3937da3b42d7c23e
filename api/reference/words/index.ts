export { titleWords } from './job-words.rules';
export { MIN_SIMILARITY, similarity } from './likeness.rules';
export type { ComparedText, Likeness } from './likeness.rules';
export { trigramsOf } from './trigrams.rules';
export { SMALL_WORDS, jobKey, placeKey, plain } from './normalise.rules';
