import { handles } from '../../platform/jobs/topic';
import type { JobHandler } from '../../platform/jobs/topic';
import type { StaffLinksService } from './staff-links.service';
import { sendStaffLink } from './staff-links.topics';

export function staffLinkJobs(links: StaffLinksService): readonly JobHandler[] {
  return [handles(sendStaffLink, async (asked, { id }) => links.mail(asked, id))];
}
