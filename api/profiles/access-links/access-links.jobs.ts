import { handles } from '../../platform/jobs/topic';
import type { JobHandler } from '../../platform/jobs/topic';
import type { ContactsService } from '../contact/contacts.service';
import type { AccessLinksService } from './access-links.service';
import { sealEmails, sendAccessLink } from './access-links.topics';

export function accessLinkJobs(links: AccessLinksService, contacts: ContactsService): readonly JobHandler[] {
  return [
    handles(sendAccessLink, async (asked, { id }) => links.mail(asked, id), { forgetDone: true }),
    handles(sealEmails, async () => contacts.sealFormer(), { schedule: '*/10 * * * *' }),
  ];
}
