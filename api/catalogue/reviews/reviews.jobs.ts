import { handles, topic } from '../../platform/jobs/topic';
import type { JobHandler } from '../../platform/jobs/topic';
import type { ReviewRemindersService } from './review-reminders.service';

const remindOwners = topic<Record<string, never>>('recommendation.remind-review');

/** Before the team's day begins. */
export function reviewJobs(reminders: ReviewRemindersService): readonly JobHandler[] {
  return [handles(remindOwners, async () => reminders.remind(), { schedule: '5 8 * * 1-5' })];
}
