import { topic } from '../../platform/jobs/topic';

/** At the moment at which all of a release is to go online. */
export const releaseDue = topic<{ releaseId: string }>('release.publish');
