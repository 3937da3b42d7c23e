import { handles } from '../../../platform/jobs/topic';
import type { JobHandler } from '../../../platform/jobs/topic';
import type { LinkRunsService } from './link-runs.service';
import { continueLinkRun, startLinkRun } from './link-runs.topics';

/** Before the day of the team begins. A part stops by itself after some minutes, and a later one goes on. */
export function linkRunJobs(runs: LinkRunsService): readonly JobHandler[] {
  return [
    handles(startLinkRun, async () => runs.start(), { schedule: '30 4 * * *' }),
    handles(continueLinkRun, async (part) => runs.continue(part), { timeoutSeconds: 900 }),
  ];
}
