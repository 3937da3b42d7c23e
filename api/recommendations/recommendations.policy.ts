import { anyoneMay, everyStaff } from '../accounts/permissions';
import type { Permission } from '../accounts/permissions';

export const askForRecommendations = anyoneMay('recommendations.ask');
export const readPersonas = everyStaff('personas.read');

export const recommendationsOperations = {
  recommend: askForRecommendations,
  personas: readPersonas,
} satisfies Record<string, Permission>;
