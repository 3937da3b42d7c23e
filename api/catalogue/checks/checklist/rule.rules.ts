import type { Check } from './check.types';
import { faultOf } from './details.rules';

export const rule: Check = {
  key: 'rule',
  label: { fr: 'une règle sans contradiction ni partie inutile', en: 'a rule without contradictions or idle parts' },
  level: 'WARNING',
  field: 'rule',
  fault: async (_checked, around) => faultOf((await around.ruleLints()).map(({ message }) => message)),
};
