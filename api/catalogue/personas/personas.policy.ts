import { everyStaff } from '../../accounts/permissions';
import type { Permission } from '../../accounts/permissions';

export const readPersonas = everyStaff('personas.read');

export const personasOperations = { personas: readPersonas } satisfies Record<string, Permission>;
