import type { Check } from './check.types';
import { LACKING } from './details.rules';

export const target: Check = {
  key: 'target',
  label: { fr: 'une situation, une règle ou un lieu', en: 'a situation, a rule or a place' },
  level: 'WARNING',
  field: 'situationIds',
  fault: ({ content: { situationIds, rule, placeCodes } }) =>
    situationIds.length === 0 && rule === null && placeCodes.length === 0 ? LACKING : undefined,
};
