import { anyoneMay, staffMay } from '../accounts/permissions';
import type { Permission } from '../accounts/permissions';

export const readReference = anyoneMay('reference.read');

/** Reads which reference data the service holds and where they come from. */
export const readDataSets = staffMay('reference.readDataSets', 'MODERATOR', 'EDITOR', 'PUBLISHER', 'ANALYST');

export const referenceOperations = {
  dataSets: readDataSets,
  jobs: readReference,
  places: readReference,
} satisfies Record<string, Permission>;
