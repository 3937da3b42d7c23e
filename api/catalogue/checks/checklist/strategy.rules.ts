import type { Check } from './check.types';
import { LACKING } from './details.rules';

export const strategy: Check = {
  key: 'strategy',
  label: { fr: 'le lien avec une stratégie', en: 'the link with a strategy' },
  level: 'WARNING',
  field: 'strategyIds',
  only: 'ACTION',
  fault: ({ content }) => (content.strategyIds.length === 0 ? LACKING : undefined),
};
