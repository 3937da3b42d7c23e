import type { AuditService, SignOutListener } from '../accounts';
import type { Permission, Viewer } from '../accounts/permissions';
import type { DraftsService, PublicationListener } from '../catalogue';
import type { Guard } from '../guard';
import type { Area, AreaInstance } from '../platform/area';
import type { InboundMailHandler } from '../platform/mail/inbound';
import type { Platform } from '../platform/platform';
import type { ReferenceIndexService } from '../reference';
import type { WorldService } from '../situations';
import type { NoticePages, NoticeText, NoticesService, TerritoriesService } from '../team';
import { AuditTitleResolver } from './audit-title.resolver';
import { contributionsAudited } from './audited.rules';
import { ContributionCorrectionRow } from './contribution-correction.entity';
import { ContributionFieldsResolver } from './contribution-fields.resolver';
import { ContributionLinks } from './contribution-links.rules';
import { ContributionMailRow } from './contribution-mail.entity';
import { ContributionMessageRow } from './contribution-message.entity';
import {
  ContributionWordsResolver,
  CorrectionPersonalDataResolver,
  MessagePersonalDataResolver,
} from './contribution-words.resolver';
import { contributionsSettings } from './contributions-settings.rules';
import { ContributionRow } from './contribution.entity';
import { contributionsLoaders } from './contributions.loaders';
import { contributionNode } from './contribution-node.queries';
import { contributionsOperations, readSuggestions, seeContributors } from './contributions.policy';
import { ContributionsResolver } from './contributions.resolver';
import type { ContributionStatusQueries } from './follow-up/contribution-status.queries';
import type { FollowUpService } from './follow-up/follow-up.service';
import { createFollowUp, followUpPart } from './follow-up/part';
import type { ContributionsImportService } from './intake/contributions-import.service';
import type { IntakeService } from './intake/intake.service';
import { createIntake, intakePart } from './intake/part';
import type { OffersPort } from './offers.types';
import {
  EditableRecommendationContributionsResolver,
  RecommendationContributorsResolver,
} from './recommendation-fields.resolver';
import { createSimilar, similarPart } from './similar/part';
import { createSuggestions, suggestionsPart } from './suggestions/part';
import { SUBJECT, contributionNoticeText } from './triage/notice-text.rules';
import { createTriage, triagePart } from './triage/part';
import { WeeksQueries } from './weeks/weeks.queries';
import { WeeksResolver } from './weeks/weeks.resolver';

const PARTS = [followUpPart, intakePart, triagePart, similarPart, suggestionsPart];

export const contributions: Area<Permission> = {
  name: 'contributions',
  entities: [
    ContributionRow,
    ContributionMessageRow,
    ContributionMailRow,
    ContributionCorrectionRow,
    ...PARTS.flatMap(({ entities }) => entities),
  ],
  resolvers: [
    ContributionsResolver,
    AuditTitleResolver,
    ContributionFieldsResolver,
    ContributionWordsResolver,
    CorrectionPersonalDataResolver,
    MessagePersonalDataResolver,
    RecommendationContributorsResolver,
    EditableRecommendationContributionsResolver,
    WeeksResolver,
    ...PARTS.flatMap(({ resolvers }) => resolvers),
  ],
  operations: contributionsOperations,
  audited: contributionsAudited,
  fieldPermissions: [seeContributors, readSuggestions],
  settings: contributionsSettings,
};

export interface Contributions extends AreaInstance<Viewer> {
  onSignOut: SignOutListener;
  onPublication: PublicationListener;
  noticeTexts: Readonly<Record<string, NoticeText>>;
  noticePages: NoticePages;
  imports: ContributionsImportService;
  /** What the pages do that work without JavaScript. */
  pages: ContributorServices;
  /** Takes in what people send by e-mail. */
  inboundMail: InboundMailHandler;
}

export interface ContributorServices {
  intake: IntakeService;
  followUp: FollowUpService;
  statuses: ContributionStatusQueries;
}

interface Needs {
  guard: Guard;
  audit: AuditService;
  index: ReferenceIndexService;
  worlds: WorldService;
  notices: NoticesService;
  territories: TerritoriesService;
  drafts: DraftsService;
  /** Where accepted offers go. */
  offers: OffersPort;
}

export function createContributions(platform: Platform, needs: Needs): Contributions {
  const { database, clock, signer, config } = platform;
  const settings = contributionsSettings(config);
  const links = new ContributionLinks(signer, settings);
  const followUp = createFollowUp(platform, { ...needs, settings, links, limits: needs.guard.limits });
  const intake = createIntake(platform, { ...needs, ...followUp, settings, links });
  const triage = createTriage(platform, { ...needs, ...followUp });
  const parts = [
    followUp,
    intake,
    triage,
    createSimilar(platform, { ...needs, ...needs.guard }),
    createSuggestions(platform, needs),
  ];
  return {
    onSignOut: triage.onSignOut,
    onPublication: followUp.onPublication,
    noticeTexts: { [SUBJECT]: contributionNoticeText },
    noticePages: { [SUBJECT]: (id) => `/contributions/${id}/show` },
    imports: intake.imports,
    pages: { intake: intake.intake, followUp: followUp.followUp, statuses: followUp.statuses },
    inboundMail: intake.inboundMail,
    resolvers: [
      new ContributionsResolver(intake.intake, triage.queue, triage.moderation),
      new AuditTitleResolver(),
      new ContributionFieldsResolver(triage.moderation, clock),
      new ContributionWordsResolver(),
      new CorrectionPersonalDataResolver(),
      new MessagePersonalDataResolver(),
      new RecommendationContributorsResolver(),
      new EditableRecommendationContributionsResolver(),
      new WeeksResolver(new WeeksQueries(database, clock)),
      ...parts.flatMap(({ resolvers = [] }) => resolvers),
    ],
    loaders: (viewer) =>
      contributionsLoaders(database, clock, { viewer, territories: needs.territories.scopeOf(viewer) }),
    jobHandlers: parts.flatMap(({ jobHandlers = [] }) => jobHandlers),
    nodes: [contributionNode],
  };
}
