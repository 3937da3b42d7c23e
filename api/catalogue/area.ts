import type { AuditService, EraseListener } from '../accounts';
import type { Permission, Viewer } from '../accounts/permissions';
import type { Area, AreaInstance } from '../platform/area';
import type { Platform } from '../platform/platform';
import type { LintsQueries, SituationUse, SituationsService } from '../situations';
import type { WorldService } from '../situations';
import type { AudienceService } from '../targeting';
import type { NoticePages, NoticesService, NoticeText } from '../team';
import { catalogueLoaders } from './catalogue.loaders';
import { catalogueOperations } from './catalogue.policy';
import { checksOperations } from './checks/checks.policy';
import { checksPart, createChecks } from './checks/part';
import { situationUse } from './checks/situation-use.queries';
import type { DraftsService } from './editorial/drafts.service';
import type { PublicationListener } from './editorial/publication.service';
import { SUBJECT, editorialNoticeText } from './editorial/editorial-notices.rules';
import { createEditorial, editorialPart } from './editorial/part';
import { linksSettings } from './links/links-settings.rules';
import { linksOperations } from './links/links.policy';
import { linksNoticeText } from './links/notice-text.rules';
import { createLinks, deadAmong, linksPart } from './links/part';
import { createPersonas, personasPart } from './personas/part';
import { personasOperations } from './personas/personas.policy';
import type { PersonaRunner } from './personas/personas.types';
import { createPublished, publishedPart } from './published/part';
import type { PublicCatalogueQueries } from './published/public-catalogue.queries';
import type { PublishedCatalogueService } from './published/published-catalogue.service';
import { releaseGate } from './releases/release-gate.service';
import { RELEASE_SUBJECT, releaseNoticeText } from './releases/release-notice.rules';
import { createReleases, releasesPart } from './releases/part';
import { releasesOperations } from './releases/releases.policy';
import { StarterImportService } from './starter/starter-import.service';
import { startsWithContent } from './starter/starter-settings.rules';
import { StarterSituationsService } from './starter/starter-situations.service';
import { StarterService } from './starter/starter.service';
import { createTransfer, transferPart } from './transfer/part';
import type { Transfer } from './transfer/part';
import { transferOperations } from './transfer/transfer.policy';
import { createWorkingCopies, workingCopiesPart } from './working-copies/part';

import { createReviews, reviewsPart } from './reviews/part';
import { REVIEW_SUBJECT, reviewNoticeText } from './reviews/review-notice.rules';
import { reviewsOperations } from './reviews/reviews.policy';
import { catalogueAudited } from './audited.rules';
import { createTopics, topicsPart } from './topics/part';

const PARTS = [
  ...[publishedPart, editorialPart, releasesPart, reviewsPart, linksPart, checksPart, personasPart, transferPart],
  ...[workingCopiesPart, topicsPart],
];

export const catalogue: Area<Permission> = {
  name: 'catalogue',
  entities: PARTS.flatMap(({ entities }) => entities),
  resolvers: PARTS.flatMap(({ resolvers }) => resolvers),
  operations: {
    ...catalogueOperations,
    ...checksOperations,
    ...personasOperations,
    ...releasesOperations,
    ...reviewsOperations,
    ...linksOperations,
    ...transferOperations,
  },
  audited: catalogueAudited,
  settings: (config) => [startsWithContent(config), linksSettings(config)],
};

export interface Catalogue extends AreaInstance<Viewer> {
  drafts: DraftsService;
  starter: StarterService;
  starterSituations: StarterSituationsService;
  starterImport: StarterImportService;
  transfer: Transfer;
  /** STARTER_CONTENT: whether an empty database gets the starter catalogue. */
  startsWithContent: boolean;
  situationUse: SituationUse;
  published: PublishedCatalogueService;
  /** For the pages that everybody reads. */
  publicCatalogue: PublicCatalogueQueries;
  noticeTexts: Readonly<Record<string, NoticeText>>;
  noticePages: NoticePages;
  onErase: EraseListener;
}

interface Needs {
  audit: AuditService;
  notices: NoticesService;
  worlds: WorldService;
  situations: SituationsService;
  audiences: AudienceService;
  lints: LintsQueries;
  /** What other areas do when something becomes public. */
  onPublication: PublicationListener;
  personaRunner: PersonaRunner;
}

/** In the back-office. */
const recommendationPage = (id: string): string => `/recommendations/${id}`;

export function createCatalogue(platform: Platform, needs: Needs): Catalogue {
  const { database, config, clock } = platform;
  const { situations } = needs;
  const { catalogue: publishedCatalogue, publicCatalogue, ...reading } = createPublished(platform, needs);
  const linkHealth = { deadAmong };
  const { checklistGate, checklists, ...checking } = createChecks(platform, {
    ...needs,
    publishedCatalogue,
    linkHealth,
  });
  const personas = createPersonas(platform, needs);
  const editing = createEditorial(platform, { ...needs, gates: [checklistGate, ...personas.gates, releaseGate] });
  const { drafts, editorial } = editing;
  const transfer = createTransfer(platform, { ...needs, drafts, editorial, checklists });
  const starterImport = new StarterImportService({ database, clock, imports: transfer.imports });
  const workingCopies = createWorkingCopies(platform);
  const parts = [
    reading,
    editing,
    createReleases(platform, { ...needs, editing }),
    checking,
    personas,
    createReviews(platform, { ...needs, drafts }),
    createLinks(platform, { ...needs, drafts }),
    transfer,
    workingCopies,
    createTopics(platform),
  ];
  return {
    drafts,
    starter: new StarterService({ database, starterImport }),
    starterSituations: new StarterSituationsService({ database, situations }),
    starterImport,
    transfer,
    startsWithContent: startsWithContent(config),
    situationUse,
    published: publishedCatalogue,
    publicCatalogue,
    onErase: workingCopies.onErase,
    noticeTexts: {
      [SUBJECT]: (notice, language) => editorialNoticeText(notice, language) || linksNoticeText(notice, language),
      [REVIEW_SUBJECT]: reviewNoticeText,
      [RELEASE_SUBJECT]: releaseNoticeText,
    },
    noticePages: {
      [SUBJECT]: recommendationPage,
      [REVIEW_SUBJECT]: recommendationPage,
      [RELEASE_SUBJECT]: (id) => `/releases/${id}`,
    },
    resolvers: parts.flatMap(({ resolvers = [] }) => resolvers),
    jobHandlers: parts.flatMap(({ jobHandlers = [] }) => jobHandlers),
    loaders: (viewer) => catalogueLoaders({ database, clock, viewer, worlds: needs.worlds, publishedCatalogue }),
    nodes: parts.flatMap(({ nodes = [] }) => nodes),
    warmUp: async () => reading.warmUp?.(),
    warmUpLater: async () => reading.warmUpLater?.(),
  };
}
