import { anyoneMay, everyStaff } from '../accounts/permissions';
import type { Permission } from '../accounts/permissions';

export const askForRecommendations = anyoneMay('recommendations.ask');

export const readCoverage = everyStaff('coverage.read');

export const recommendationsOperations = {
  recommend: askForRecommendations,
  coverage: readCoverage,
  coverageGrid: readCoverage,
} satisfies Record<string, Permission>;
