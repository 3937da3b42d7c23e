import { everyStaff, staffMay } from '../accounts/permissions';
import type { Permission } from '../accounts/permissions';

export const readSituations = everyStaff('situations.read');
export const editSituations = staffMay('situations.edit', 'EDITOR', 'PUBLISHER');
export const tryRules = everyStaff('rules.try');

export const situationsOperations = {
  situations: readSituations,
  situation: readSituations,
  factDefinitions: readSituations,
  evaluateRule: tryRules,
  audience: tryRules,
  saveSituation: editSituations,
  deleteSituation: editSituations,
} satisfies Record<string, Permission>;
