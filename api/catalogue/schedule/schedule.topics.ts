import { topic } from '../../platform/jobs/topic';

/** A revision, as jobs name it. */
export interface DueRevision {
  recommendationId: string;
  revisionId: string;
}

/** At the moment at which a revision is to go online. */
export const publicationDue = topic<DueRevision>('recommendation.publish');
/** At the moment at which it is to go offline. */
export const withdrawalDue = topic<DueRevision>('recommendation.withdraw');
