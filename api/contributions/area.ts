import type { Permission } from '../accounts';
import type { Area } from '../platform/area';
import { AddressUseRow } from './address-use.entity';
import { ContributionCorrectionRow } from './contribution-correction.entity';
import { BulkDecisionItemRow } from './bulk-decision-item.entity';
import { BulkDecisionRow } from './bulk-decision.entity';
import { BulkDecisionsResolver } from './bulk-decisions.resolver';
import { ChangesResolver } from './changes.resolver';
import { ContributionNoteRow } from './contribution-note.entity';
import { ContributionReminderRow } from './contribution-reminder.entity';
import { ContributionFieldsResolver } from './contribution-fields.resolver';
import { ContributionMailRow } from './contribution-mail.entity';
import { ContributionMessageRow } from './contribution-message.entity';
import { ContributionStatusResolver } from './contribution-status.resolver';
import { ContributionRow } from './contribution.entity';
import { ContributionWordsResolver } from './contribution-words.resolver';
import { contributionsOperations } from './contributions.policy';
import { ContributionsResolver } from './contributions.resolver';
import { FollowUpResolver } from './follow-up.resolver';
import { PartnerRow } from './partner.entity';
import { ContributionNotesResolver, NotesResolver } from './notes.resolver';
import { NoticesResolver } from './notices.resolver';
import { ContributionPartnerResolver, PartnersResolver } from './partners.resolver';
import {
  EditableRecommendationContributionsResolver,
  RecommendationContributorsResolver,
} from './recommendation-fields.resolver';
import { ContributionSimilarResolver, SimilarResolver, SubmittedSimilarResolver } from './similar.resolver';
import { ProofOfWorkResolver } from './proof-of-work.resolver';
import { RefusalReasonRow } from './refusal-reason.entity';
import { RefusalReasonsResolver } from './refusal-reasons.resolver';
import { SolvedChallengeRow } from './solved-challenge.entity';
import { StaffNoticeRow } from './staff-notice.entity';
import { ContributionSuggestionsResolver, RuleSuggestionResolver } from './suggestions.resolver';
import { TerritoriesResolver } from './territories.resolver';
import { TerritoryRow } from './territory.entity';

export const contributions: Area<Permission> = {
  name: 'contributions',
  entities: [
    RefusalReasonRow,
    ContributionRow,
    ContributionMessageRow,
    ContributionMailRow,
    ContributionCorrectionRow,
    TerritoryRow,
    PartnerRow,
    AddressUseRow,
    SolvedChallengeRow,
    ContributionNoteRow,
    StaffNoticeRow,
    ContributionReminderRow,
    BulkDecisionRow,
    BulkDecisionItemRow,
  ],
  resolvers: [
    ProofOfWorkResolver,
    PartnersResolver,
    ContributionPartnerResolver,
    ContributionsResolver,
    FollowUpResolver,
    TerritoriesResolver,
    RefusalReasonsResolver,
    ContributionFieldsResolver,
    ContributionWordsResolver,
    SimilarResolver,
    ContributionSimilarResolver,
    SubmittedSimilarResolver,
    ContributionStatusResolver,
    RecommendationContributorsResolver,
    EditableRecommendationContributionsResolver,
    ContributionSuggestionsResolver,
    RuleSuggestionResolver,
    NotesResolver,
    ContributionNotesResolver,
    NoticesResolver,
    BulkDecisionsResolver,
    ChangesResolver,
  ],
  operations: contributionsOperations,
};
