import type { AuditService } from '../accounts';
import type { Permission, Viewer } from '../accounts/permissions';
import type { Area, AreaInstance } from '../platform/area';
import type { PublishedCatalogueService } from '../catalogue';
import type { Platform } from '../platform/platform';
import type { WorldService } from '../situations';
import type { AudienceService } from '../targeting';
import { CoverageCellResolver, CoverageResolver } from './coverage.resolver';
import { CoverageColumnResolver, CoverageGridResolver, CoverageRowResolver } from './coverage-grid.resolver';
import { CoverageService } from './coverage.service';
import { recommendationsAudited } from './experiments/audited.rules';
import { ExperimentRow } from './experiments/experiment.entity';
import { experimentJobs } from './experiments/experiments.jobs';
import { ExperimentsResolver } from './experiments/experiments.resolver';
import { ExperimentsService } from './experiments/experiments.service';
import { ExposureRow } from './experiments/exposure.entity';
import { ExposuresService } from './experiments/exposures.service';
import { RunningExperimentsService } from './experiments/running-experiments.service';
import { recommendationsOperations } from './recommendations.policy';
import { RecommendationsResolver } from './recommendations.resolver';
import { MatchingService } from './matching.service';
import { PersonaRunnerService } from './persona-runner.service';
import { RecommendationsService } from './recommendations.service';
import { scorersSettings } from './scorers/scorers-settings.rules';
import { ScorersService } from './scorers/scorers.service';
import { EvidenceService } from './usefulness/evidence.service';
import { TopicUsefulnessQueries } from './usefulness/topic-usefulness.queries';
import { TopicUsefulnessResolver } from './usefulness/topic-usefulness.resolver';
import { UsefulnessRow } from './usefulness/usefulness.entity';
import { UsefulnessResolver } from './usefulness/usefulness.resolver';
import { WhyNotResolver } from './why-not/why-not.resolver';
import { WhyNotService } from './why-not/why-not.service';

export const recommendations: Area<Permission> = {
  name: 'recommendations',
  entities: [UsefulnessRow, ExperimentRow, ExposureRow],
  resolvers: [
    ...[RecommendationsResolver, CoverageResolver, CoverageCellResolver],
    ...[CoverageGridResolver, CoverageColumnResolver, CoverageRowResolver, UsefulnessResolver, ExperimentsResolver],
    ...[TopicUsefulnessResolver, WhyNotResolver],
  ],
  operations: recommendationsOperations,
  settings: scorersSettings,
  audited: recommendationsAudited,
};

export interface Recommendations extends AreaInstance<Viewer> {
  service: RecommendationsService;
  personaRunner: PersonaRunnerService;
  coverage: CoverageService;
  exposures: ExposuresService;
}

interface Needs {
  audit: AuditService;
  worlds: WorldService;
  catalogues: PublishedCatalogueService;
  audiences: AudienceService;
}

export function createRecommendations(
  platform: Platform,
  { worlds, catalogues, audiences, audit }: Needs,
): Recommendations {
  const { clock, database } = platform;
  const evidence = new EvidenceService(platform);
  const matchings = new MatchingService(catalogues, worlds, evidence);
  const scorers = new ScorersService(platform);
  const running = new RunningExperimentsService(platform);
  const experiments = new ExperimentsService({ ...platform, audit, running, scorers: scorers.names });
  const service = new RecommendationsService({ matchings, scorers, running });
  const coverage = new CoverageService({ matchings, audiences, clock });
  return {
    service,
    coverage,
    exposures: new ExposuresService(database, clock),
    personaRunner: new PersonaRunnerService(matchings),
    resolvers: [
      ...[new RecommendationsResolver(service), new CoverageResolver(coverage), new CoverageCellResolver()],
      ...[new CoverageGridResolver(coverage), new CoverageColumnResolver(), new CoverageRowResolver()],
      ...[new UsefulnessResolver(evidence), new ExperimentsResolver(experiments)],
      new TopicUsefulnessResolver(new TopicUsefulnessQueries(database, evidence)),
      new WhyNotResolver(new WhyNotService(service)),
    ],
    jobHandlers: experimentJobs(experiments),
    warmUp: async () => matchings.at(),
  };
}
