import { anyoneMay } from '../accounts';
import type { Permission } from '../accounts';

export const readReference = anyoneMay('reference.read');

export const referenceOperations = {
  jobs: readReference,
  places: readReference,
} satisfies Record<string, Permission>;
