import type { AuditService } from '../../accounts';
import type { AreaInstance, Part } from '../../platform/area';
import type { Platform } from '../../platform/platform';
import type { NoticesService } from '../../team';
import type { DraftsService } from '../editorial/drafts.service';
import { RecommendationReviewRow } from './recommendation-review.entity';
import { ReviewRemindersService } from './review-reminders.service';
import { reviewJobs } from './reviews.jobs';
import { NoticeReviewsResolver, ReviewsResolver } from './reviews.resolver';
import { ReviewsService } from './reviews.service';

export const reviewsPart: Part = {
  entities: [RecommendationReviewRow],
  resolvers: [ReviewsResolver, NoticeReviewsResolver],
};

interface Needs {
  audit: AuditService;
  drafts: DraftsService;
  notices: NoticesService;
}

export function createReviews({ database, clock }: Platform, { audit, drafts, notices }: Needs): AreaInstance {
  const service = new ReviewsService({ database, clock, audit, drafts });
  return {
    resolvers: [new ReviewsResolver(service, clock), new NoticeReviewsResolver()],
    jobHandlers: reviewJobs(new ReviewRemindersService(database, clock, { notices })),
  };
}
