import type { AuditService } from '../accounts';
import type { Permission, Viewer } from '../accounts/permissions';
import type { Area, AreaInstance } from '../platform/area';
import type { Platform } from '../platform/platform';
import type { LintsQueries, SituationUse, SituationsService } from '../situations';
import type { WorldService } from '../situations';
import type { AudienceService } from '../targeting';
import { catalogueLoaders } from './catalogue.loaders';
import { catalogueOperations } from './catalogue.policy';
import { checksOperations } from './checks/checks.policy';
import { checksPart, createChecks } from './checks/part';
import { situationUse } from './checks/situation-use.queries';
import type { DraftsService } from './editorial/drafts.service';
import type { PublicationListener } from './editorial/editorial.service';
import { createEditorial, editorialPart } from './editorial/part';
import { createPersonas, personasPart } from './personas/part';
import { personasOperations } from './personas/personas.policy';
import type { PersonaRunner } from './personas/personas.types';
import { createPublished, publishedPart } from './published/part';
import type { PublishedCatalogueService } from './published/published-catalogue.service';
import { startsWithContent } from './starter/starter-settings.rules';
import { StarterSituationsService } from './starter/starter-situations.service';
import { StarterService } from './starter/starter.service';

const PARTS = [publishedPart, editorialPart, checksPart, personasPart];

export const catalogue: Area<Permission> = {
  name: 'catalogue',
  entities: PARTS.flatMap(({ entities }) => entities),
  resolvers: PARTS.flatMap(({ resolvers }) => resolvers),
  operations: { ...catalogueOperations, ...checksOperations, ...personasOperations },
  settings: startsWithContent,
};

export interface Catalogue extends AreaInstance<Viewer> {
  drafts: DraftsService;
  starter: StarterService;
  starterSituations: StarterSituationsService;
  /** STARTER_CONTENT: whether an empty database gets the starter catalogue. */
  startsWithContent: boolean;
  situationUse: SituationUse;
  published: PublishedCatalogueService;
}

interface Needs {
  audit: AuditService;
  worlds: WorldService;
  situations: SituationsService;
  audiences: AudienceService;
  lints: LintsQueries;
  /** What other areas do when something becomes public. */
  onPublication: PublicationListener;
  personaRunner: PersonaRunner;
}

export function createCatalogue(platform: Platform, needs: Needs): Catalogue {
  const { database, config } = platform;
  const { situations } = needs;
  const { drafts, editorial, ...editing } = createEditorial(platform, needs);
  const { catalogue: publishedCatalogue, ...reading } = createPublished(platform, needs);
  const parts = [
    reading,
    editing,
    createChecks(platform, { ...needs, publishedCatalogue }),
    createPersonas(platform, needs),
  ];
  return {
    drafts,
    starter: new StarterService({ database, situations, drafts, editorial }),
    starterSituations: new StarterSituationsService({ database, situations }),
    startsWithContent: startsWithContent(config),
    situationUse,
    published: publishedCatalogue,
    resolvers: parts.flatMap(({ resolvers = [] }) => resolvers),
    loaders: () => catalogueLoaders({ database, worlds: needs.worlds, publishedCatalogue }),
    nodes: parts.flatMap(({ nodes = [] }) => nodes),
    warmUp: async () => reading.warmUp?.(),
  };
}
