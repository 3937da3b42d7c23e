import { anyoneMay, everyStaff } from '../accounts/permissions';
import type { Permission } from '../accounts/permissions';

export const readFacts = anyoneMay('facts.read');
export const tryRules = everyStaff('rules.try');

export const targetingOperations = {
  factDefinitions: readFacts,
  evaluateRule: tryRules,
  audience: tryRules,
} satisfies Record<string, Permission>;
