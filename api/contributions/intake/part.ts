import type { AuditService } from '../../accounts';
import type { Guard } from '../../guard';
import type { AreaInstance, Part } from '../../platform/area';
import type { InboundMailHandler } from '../../platform/mail/inbound';
import type { Platform } from '../../platform/platform';
import type { ReferenceIndexService } from '../../reference';
import type { WorldService } from '../../situations';
import type { TerritoriesService } from '../../team';
import { SimilarQueries } from '../similar/similar.queries';
import type { ContributionLinks } from '../contribution-links.rules';
import type { ContributionsSettings } from '../contributions-settings.rules';
import type { CorrespondenceService } from '../follow-up/correspondence.service';
import type { FollowUpService } from '../follow-up/follow-up.service';
import { ContributionsFileResolver } from './contributions-file.resolver';
import { ContributionsFileService } from './contributions-file.service';
import { ContributionsImportService } from './contributions-import.service';
import { IncomingMailService } from './incoming-mail.service';
import { FileLikenessQueries } from './file-likeness.queries';
import { intakeJobs } from './intake.jobs';
import { IntakeService } from './intake.service';
import { MailIntakeService } from './mail-intake.service';
import { MaskingService } from './masking.service';
import { ProofOfWorkResolver } from './proof-of-work.resolver';
import { SubmissionKeyRow } from './submission-key.entity';
import { SubmissionKeysService } from './submission-keys.service';

export const intakePart: Part = {
  entities: [SubmissionKeyRow],
  resolvers: [ProofOfWorkResolver, ContributionsFileResolver],
};

export interface Intake extends AreaInstance {
  intake: IntakeService;
  imports: ContributionsImportService;
  inboundMail: InboundMailHandler;
}

interface Needs {
  guard: Guard;
  settings: ContributionsSettings;
  audit: AuditService;
  index: ReferenceIndexService;
  worlds: WorldService;
  links: ContributionLinks;
  correspondence: CorrespondenceService;
  followUp: FollowUpService;
  territories: TerritoriesService;
}

export function createIntake({ database, clock, log, signer }: Platform, { guard, ...needs }: Needs): Intake {
  const keys = new SubmissionKeysService(database, clock, signer);
  const intake = new IntakeService(database, clock, { ...needs, ...guard, keys });
  const mailIntake = new MailIntakeService(clock, needs);
  const imports = new ContributionsImportService(database, clock, needs);
  const likeness = new FileLikenessQueries(database, new SimilarQueries(database, clock, needs.territories));
  return {
    intake,
    imports,
    inboundMail: new IncomingMailService(database, clock, { ...needs, intake: mailIntake, log }),
    resolvers: [
      new ProofOfWorkResolver(intake),
      new ContributionsFileResolver(new ContributionsFileService(database, imports, likeness)),
    ],
    jobHandlers: intakeJobs(new MaskingService(database), keys),
  };
}
