import type { Permission, Viewer } from '../accounts/permissions';
import type { Area, AreaInstance } from '../platform/area';
import type { PublishedCatalogueService } from '../catalogue';
import type { Platform } from '../platform/platform';
import type { WorldService } from '../situations';
import type { AudienceService } from '../targeting';
import { CoverageCellResolver, CoverageResolver } from './coverage.resolver';
import { CoverageColumnResolver, CoverageGridResolver, CoverageRowResolver } from './coverage-grid.resolver';
import { CoverageService } from './coverage.service';
import { recommendationsOperations } from './recommendations.policy';
import { RecommendationsResolver } from './recommendations.resolver';
import { MatchingService } from './matching.service';
import { PersonaRunnerService } from './persona-runner.service';
import { RecommendationsService } from './recommendations.service';
import { scorersSettings } from './scorers/scorers-settings.rules';
import { ScorersService } from './scorers/scorers.service';
import { EvidenceService } from './usefulness/evidence.service';
import { UsefulnessRow } from './usefulness/usefulness.entity';
import { UsefulnessResolver } from './usefulness/usefulness.resolver';

export const recommendations: Area<Permission> = {
  name: 'recommendations',
  entities: [UsefulnessRow],
  resolvers: [
    ...[RecommendationsResolver, CoverageResolver, CoverageCellResolver],
    ...[CoverageGridResolver, CoverageColumnResolver, CoverageRowResolver, UsefulnessResolver],
  ],
  operations: recommendationsOperations,
  settings: scorersSettings,
};

export interface Recommendations extends AreaInstance<Viewer> {
  service: RecommendationsService;
  personaRunner: PersonaRunnerService;
  coverage: CoverageService;
}

interface Needs {
  worlds: WorldService;
  catalogues: PublishedCatalogueService;
  audiences: AudienceService;
}

export function createRecommendations(platform: Platform, { worlds, catalogues, audiences }: Needs): Recommendations {
  const { clock } = platform;
  const evidence = new EvidenceService(platform);
  const matchings = new MatchingService(catalogues, worlds, evidence);
  const service = new RecommendationsService(matchings, new ScorersService(platform));
  const coverage = new CoverageService({ matchings, audiences, clock });
  return {
    service,
    coverage,
    personaRunner: new PersonaRunnerService(matchings),
    resolvers: [
      ...[new RecommendationsResolver(service), new CoverageResolver(coverage), new CoverageCellResolver()],
      ...[new CoverageGridResolver(coverage), new CoverageColumnResolver(), new CoverageRowResolver()],
      new UsefulnessResolver(evidence),
    ],
    warmUp: async () => matchings.at(),
  };
}
