import { everyStaff, staffMay } from '../accounts/permissions';
import type { Permission } from '../accounts/permissions';

export const readSituations = everyStaff('situations.read');
export const editSituations = staffMay('situations.edit', 'EDITOR', 'PUBLISHER');

export const situationsOperations = {
  situations: readSituations,
  situation: readSituations,
  deletedSituations: readSituations,
  saveSituation: editSituations,
  deleteSituation: editSituations,
} satisfies Record<string, Permission>;
