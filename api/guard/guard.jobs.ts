import { handles, topic } from '../platform/jobs/topic';
import type { JobHandler } from '../platform/jobs/topic';

const forgetUses = topic<Record<string, never>>('contribution.forget-uses');

interface Expiring {
  deleteExpired(): Promise<void>;
}

export function guardJobs(services: readonly Expiring[]): readonly JobHandler[] {
  const forget = async (): Promise<void> => {
    for (const service of services) await service.deleteExpired();
  };
  return [handles(forgetUses, forget, { schedule: '7 * * * *' })];
}
