import { handles, topic } from '../../platform/jobs/topic';
import type { JobHandler } from '../../platform/jobs/topic';
import type { RemindersService } from './reminders.service';

const remindTeam = topic<Record<string, never>>('contribution.remind');

/** Before the team's day begins. */
export function reminderJobs(reminders: RemindersService): readonly JobHandler[] {
  return [handles(remindTeam, async () => reminders.remind(), { schedule: '0 8 * * 1-5' })];
}
