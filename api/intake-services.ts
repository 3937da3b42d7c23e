import type { DataSource } from 'typeorm';
import type { AuditService } from './accounts';
import {
  AddressLimits,
  ContributionSimilarResolver,
  FollowUpResolver,
  FollowUpService,
  IncomingMailService,
  IntakeService,
  MailIntake,
  ProofOfWork,
  ProofOfWorkResolver,
  SimilarCountService,
  SimilarQueries,
  SimilarResolver,
  SubmittedSimilarResolver,
  abuseJobs,
  correspondenceJobs,
  countSimilarJobs,
} from './contributions';
import type { ContributionLinks, CorrespondenceService } from './contributions';
import type { Clock } from './platform/clock';
import type { Config } from './platform/config';
import type { JobHandler } from './platform/jobs/topic';
import type { Logger } from './platform/log';
import type { InboundMailHandler } from './platform/mail/inbound';
import type { Signer } from './platform/signer';
import type { WorldService } from './situations';

interface Needs {
  audit: AuditService;
  worlds: WorldService;
  links: ContributionLinks;
  correspondence: CorrespondenceService;
  signer: Signer;
  config: Config;
  log: Logger;
}

export interface IntakeServices {
  intake: IntakeService;
  /** Takes in what people send by e-mail. */
  postbox: InboundMailHandler;
  resolvers: readonly object[];
  jobHandlers: readonly JobHandler[];
}

/** What takes in contributions and answers contributors, built like the other services: see services.ts. */
export function createIntakeServices(
  database: DataSource,
  clock: Clock,
  { audit, worlds, links, correspondence, signer, config, log }: Needs,
): IntakeServices {
  const limits = new AddressLimits(database, clock, { signer, config });
  const proofs = new ProofOfWork(database, clock, { signer, config });
  const followUp = new FollowUpService(database, clock, { audit, correspondence, limits });
  const mailIntake = new MailIntake(clock, { audit, links, correspondence });
  const similar = new SimilarQueries(database, clock);
  return {
    intake: new IntakeService(database, clock, { audit, worlds, links, correspondence, limits, proofs }),
    postbox: new IncomingMailService(database, clock, {
      links,
      intake: mailIntake,
      followUp,
      correspondence,
      config,
      log,
    }),
    resolvers: [
      new FollowUpResolver(followUp),
      new ProofOfWorkResolver(proofs),
      new SimilarResolver(similar, limits),
      new ContributionSimilarResolver(similar),
      new SubmittedSimilarResolver(similar),
    ],
    jobHandlers: [
      ...correspondenceJobs(correspondence),
      ...countSimilarJobs(new SimilarCountService(database, similar)),
      ...abuseJobs(limits, proofs),
    ],
  };
}
