import type { Check } from './check.types';
import { LACKING } from './details.rules';

export const topic: Check = {
  key: 'topic',
  label: { fr: 'au moins un thème', en: 'at least one topic' },
  level: 'BLOCKING',
  field: 'topics',
  fault: ({ content }) => (content.topics.length === 0 ? LACKING : undefined),
};
