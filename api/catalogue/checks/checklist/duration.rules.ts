import type { Check } from './check.types';
import { LACKING } from './details.rules';

export const duration: Check = {
  key: 'duration',
  label: { fr: 'une durée', en: 'a duration' },
  level: 'BLOCKING',
  field: 'durationMinutes',
  only: 'ACTION',
  fault: ({ content }) => (content.durationMinutes === null ? LACKING : undefined),
};
