import { anyoneMay, everyStaff, staffMay } from '../accounts/permissions';
import type { OperationPermission } from '../platform/area';
import type { Permission } from '../accounts/permissions';

export const readCatalogue = anyoneMay('catalogue.read');
export const readDrafts = everyStaff('recommendations.read');
export const editRecommendations = staffMay('recommendations.edit', 'EDITOR', 'PUBLISHER');
export const reviewRecommendations = staffMay('recommendations.review', 'EDITOR', 'PUBLISHER');
export const publishRecommendations = staffMay('recommendations.publish', 'PUBLISHER');
export const bypassReview = staffMay('recommendations.bypass-review');

export const catalogueOperations = {
  recommendations: readCatalogue,
  recommendation: readCatalogue,
  topics: readCatalogue,
  catalogue: readCatalogue,
  editableRecommendations: readDrafts,
  editableRecommendation: readDrafts,
  revisionComparison: readDrafts,
  calendar: readDrafts,
  topicCounts: readDrafts,
  resolveReviewComment: editRecommendations,
  createRecommendation: editRecommendations,
  saveRecommendation: editRecommendations,
  saveWorkingCopy: editRecommendations,
  discardWorkingCopy: editRecommendations,
  moveRecommendation: {
    actions: {
      SUBMIT_FOR_REVIEW: editRecommendations,
      APPROVE: reviewRecommendations,
      REQUEST_CHANGES: reviewRecommendations,
      PUBLISH: publishRecommendations,
      SCHEDULE: publishRecommendations,
      UNSCHEDULE: publishRecommendations,
      ARCHIVE: publishRecommendations,
      RESTORE: editRecommendations,
      BYPASS_REVIEW: bypassReview,
    },
  },
} satisfies Record<string, OperationPermission<Permission>>;
