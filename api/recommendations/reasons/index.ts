export { generalReasonsOf } from './general-reasons.rules';
export type { TopicName } from './general-reasons.rules';
export { onOnePage } from './on-one-page.rules';
export type { ReasonsOf } from './on-one-page.rules';
export { asksForDifficulties, isFor, isSensitive } from './sensitive.rules';
