import { everyStaff, staffMay } from '../../accounts/permissions';
import type { Permission } from '../../accounts/permissions';

export const readPersonas = everyStaff('personas.read');
export const editPersonas = staffMay('personas.edit', 'EDITOR', 'PUBLISHER');

export const personasOperations = {
  personas: readPersonas,
  persona: readPersonas,
  personaTruths: readPersonas,
  savePersona: editPersonas,
  deletePersona: editPersonas,
} satisfies Record<string, Permission>;
