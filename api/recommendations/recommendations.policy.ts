import { anyoneMay, everyStaff } from '../accounts';
import type { Permission } from '../accounts';

export const askForRecommendations = anyoneMay('recommendations.ask');
export const readPersonas = everyStaff('personas.read');

export const recommendationsOperations = {
  recommend: askForRecommendations,
  personas: readPersonas,
} satisfies Record<string, Permission>;
