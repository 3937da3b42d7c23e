import { handles, topic } from '../platform/jobs/topic';
import type { JobHandler } from '../platform/jobs/topic';
import type { AddressLimitsService } from './address-limits.service';
import type { ProofOfWorkService } from './proof-of-work.service';

const forgetUses = topic<Record<string, never>>('contribution.forget-uses');

export function guardJobs(limits: AddressLimitsService, proofs: ProofOfWorkService): readonly JobHandler[] {
  const forget = async (): Promise<void> => {
    await limits.deleteExpired();
    await proofs.deleteExpired();
  };
  return [handles(forgetUses, forget, { schedule: '7 * * * *' })];
}
