import type { Check } from './check.types';
import { LACKING } from './details.rules';

export const reason: Check = {
  key: 'reason',
  label: { fr: 'une raison à dire à la personne', en: 'a reason to tell the person' },
  level: 'WARNING',
  field: 'scoreLines',
  fault: ({ content }) => (content.scoreLines.length === 0 ? LACKING : undefined),
};
