import type { Area, AreaInstance } from '../platform/area';
import type { Platform } from '../platform/platform';
import { AddressLimitsService } from './address-limits.service';
import { AddressUseRow } from './address-use.entity';
import { guardSettings } from './guard-settings.rules';
import { guardJobs } from './guard.jobs';
import { ProofOfWorkService } from './proof-of-work.service';
import { SolvedChallengeRow } from './solved-challenge.entity';

export const guard: Area<never> = {
  name: 'guard',
  entities: [AddressUseRow, SolvedChallengeRow],
  resolvers: [],
  operations: {},
  settings: guardSettings,
};

export interface Guard extends AreaInstance {
  limits: AddressLimitsService;
  proofs: ProofOfWorkService;
}

export function createGuard({ database, clock, signer, config }: Platform): Guard {
  const settings = guardSettings(config);
  const limits = new AddressLimitsService(database, clock, { signer, settings });
  const proofs = new ProofOfWorkService(database, clock, { signer, settings });
  return { limits, proofs, jobHandlers: guardJobs(limits, proofs) };
}
