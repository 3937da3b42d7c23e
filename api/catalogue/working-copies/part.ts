import type { EraseListener } from '../../accounts';
import type { AreaInstance, Part } from '../../platform/area';
import type { Platform } from '../../platform/platform';
import { workingCopyJobs } from './working-copies.jobs';
import { AlsoEditingResolver, WorkingCopiesResolver } from './working-copies.resolver';
import { WorkingCopiesService } from './working-copies.service';
import { WorkingCopyRow } from './working-copy.entity';

export const workingCopiesPart: Part = {
  entities: [WorkingCopyRow],
  resolvers: [WorkingCopiesResolver, AlsoEditingResolver],
};

interface WorkingCopies extends AreaInstance {
  onErase: EraseListener;
}

export function createWorkingCopies({ database, clock }: Platform): WorkingCopies {
  const service = new WorkingCopiesService({ database, clock });
  return {
    onErase: service,
    resolvers: [new WorkingCopiesResolver(service), new AlsoEditingResolver()],
    jobHandlers: workingCopyJobs(service),
  };
}
