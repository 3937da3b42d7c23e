import type { AddressLimitsService } from '../../guard';
import type { AreaInstance, Part } from '../../platform/area';
import type { Platform } from '../../platform/platform';
import type { TerritoriesService } from '../../team';
import { SimilarCountService } from './similar-count.service';
import { countSimilarJobs } from './similar.jobs';
import { SimilarQueries } from './similar.queries';
import { ContributionSimilarResolver, SimilarResolver, SubmittedSimilarResolver } from './similar.resolver';

export const similarPart: Part = {
  entities: [],
  resolvers: [SimilarResolver, ContributionSimilarResolver, SubmittedSimilarResolver],
};

interface Needs {
  limits: AddressLimitsService;
  territories: TerritoriesService;
}

export function createSimilar({ database, clock, log }: Platform, { limits, territories }: Needs): AreaInstance {
  const similar = new SimilarQueries(database, clock, territories);
  return {
    resolvers: [
      new SimilarResolver(similar, limits),
      new ContributionSimilarResolver(similar),
      new SubmittedSimilarResolver(similar),
    ],
    jobHandlers: countSimilarJobs(new SimilarCountService(database, similar, log)),
  };
}
