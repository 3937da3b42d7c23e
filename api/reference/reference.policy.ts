import { anyoneMay } from '../accounts/permissions';
import type { Permission } from '../accounts/permissions';

export const readReference = anyoneMay('reference.read');

export const referenceOperations = {
  jobs: readReference,
  places: readReference,
} satisfies Record<string, Permission>;
