import type { Permission } from '../../accounts/permissions';
import { editRecommendations, readDrafts } from '../catalogue.policy';

export const transferOperations = {
  recommendationFile: readDrafts,
  recommendationFilePreview: editRecommendations,
  importRecommendationFile: editRecommendations,
} satisfies Record<string, Permission>;
