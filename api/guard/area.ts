import type { Area, Made } from '../platform/area';
import type { Platform } from '../platform/platform';
import { AddressLimitsService } from './address-limits.service';
import { AddressUseRow } from './address-use.entity';
import { guardJobs } from './guard.jobs';
import { ProofOfWorkService } from './proof-of-work.service';
import { SolvedChallengeRow } from './solved-challenge.entity';

export const guard: Area<never> = {
  name: 'guard',
  entities: [AddressUseRow, SolvedChallengeRow],
  resolvers: [],
  operations: {},
};

export interface Guard extends Made {
  limits: AddressLimitsService;
  proofs: ProofOfWorkService;
}

export function createGuard({ database, clock, signer, config }: Platform): Guard {
  const limits = new AddressLimitsService(database, clock, { signer, config });
  const proofs = new ProofOfWorkService(database, clock, { signer, config });
  return { limits, proofs, jobHandlers: guardJobs(limits, proofs) };
}
