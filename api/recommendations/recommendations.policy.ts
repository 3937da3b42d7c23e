import { anyoneMay } from '../accounts/permissions';
import type { Permission } from '../accounts/permissions';

export const askForRecommendations = anyoneMay('recommendations.ask');

export const recommendationsOperations = {
  recommend: askForRecommendations,
} satisfies Record<string, Permission>;
