import type { AuditService, EraseListener } from '../../accounts';
import type { AreaInstance, Part } from '../../platform/area';
import type { Platform } from '../../platform/platform';
import type { NoticePages, NoticeText } from '../notices.types';
import { DigestChoicesService } from './digest-choices.service';
import { DigestMailsService } from './digest-mails.service';
import { digestJobs } from './digest.jobs';
import { DigestResolver } from './digest.resolver';
import { StaffDigestRow } from './staff-digest.entity';

export const digestsPart: Part = { entities: [StaffDigestRow], resolvers: [DigestResolver] };

interface Digests extends AreaInstance {
  onErase: EraseListener;
}

interface Needs {
  audit: AuditService;
  noticeTexts: Readonly<Record<string, NoticeText>>;
  noticePages: NoticePages;
}

export function createDigests({ database, clock, jobs, config }: Platform, needs: Needs): Digests {
  const choices = new DigestChoicesService(database, clock, needs.audit);
  const { noticeTexts: texts, noticePages: pages } = needs;
  const mails = new DigestMailsService(database, clock, { jobs, publicUrl: config.publicUrl, texts, pages });
  return { onErase: choices, resolvers: [new DigestResolver(choices)], jobHandlers: digestJobs(mails) };
}
