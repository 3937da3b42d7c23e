import { handles } from '../../platform/jobs/topic';
import type { JobHandler } from '../../platform/jobs/topic';
import type { PasswordRequestsService } from './password-requests.service';
import type { StaffLinksService } from './staff-links.service';
import { requestStaffLink, sendStaffLink } from './staff-links.topics';

export function staffLinkJobs(links: StaffLinksService, requests: PasswordRequestsService): readonly JobHandler[] {
  return [
    handles(sendStaffLink, async (asked, { id }) => links.mail(asked, id)),
    handles(requestStaffLink, async (asked, { id }) => requests.mail(asked, id), { forgetDone: true }),
  ];
}
