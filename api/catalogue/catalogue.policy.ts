import { anyoneMay, everyStaff, staffMay } from '../accounts/permissions';
import type { Permission } from '../accounts/permissions';

export const readCatalogue = anyoneMay('catalogue.read');
export const readDrafts = everyStaff('recommendations.read');
export const editRecommendations = staffMay('recommendations.edit', 'EDITOR', 'PUBLISHER');
export const reviewRecommendations = staffMay('recommendations.review', 'EDITOR', 'PUBLISHER');
export const publishRecommendations = staffMay('recommendations.publish', 'PUBLISHER');

export const catalogueOperations = {
  recommendations: readCatalogue,
  recommendation: readCatalogue,
  topics: readCatalogue,
  catalogue: readCatalogue,
  editableRecommendations: readDrafts,
  editableRecommendation: readDrafts,
  createRecommendation: editRecommendations,
  saveRecommendation: editRecommendations,
  // Each action asks for its own permission: see editorial.rules.ts.
  moveRecommendation: [editRecommendations, reviewRecommendations, publishRecommendations],
} satisfies Record<string, Permission | Permission[]>;
