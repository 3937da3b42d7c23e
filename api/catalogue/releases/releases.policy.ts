import type { Permission } from '../../accounts/permissions';
import type { OperationPermission } from '../../platform/area';
import { editRecommendations, publishRecommendations, readDrafts } from '../catalogue.policy';

export const releasesOperations = {
  releases: readDrafts,
  release: readDrafts,
  saveRelease: editRecommendations,
  moveRelease: {
    actions: {
      SCHEDULE: publishRecommendations,
      UNSCHEDULE: publishRecommendations,
      PUBLISH: publishRecommendations,
      PUT_BACK: publishRecommendations,
      DELETE: editRecommendations,
    },
  },
} satisfies Record<string, OperationPermission<Permission>>;
