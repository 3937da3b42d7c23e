import type { Permission } from '../accounts/permissions';
import type { Area } from '../platform/area';
import { AddressUseRow } from '../guard/address-use.entity';
import { ContributionCorrectionRow } from './contribution-correction.entity';
import { BulkDecisionItemRow } from './triage/bulk/bulk-decision-item.entity';
import { BulkDecisionRow } from './triage/bulk/bulk-decision.entity';
import { BulkDecisionsResolver } from './triage/bulk/bulk-decisions.resolver';
import { ChangesResolver } from './triage/changes.resolver';
import { ContributionNoteRow } from './triage/contribution-note.entity';
import { ContributionReminderRow } from './triage/contribution-reminder.entity';
import { ContributionFieldsResolver } from './contribution-fields.resolver';
import { ContributionMailRow } from './contribution-mail.entity';
import { ContributionMessageRow } from './contribution-message.entity';
import { ContributionStatusResolver } from './follow-up/contribution-status.resolver';
import { ContributionRow } from './contribution.entity';
import { ContributionWordsResolver } from './contribution-words.resolver';
import { contributionsOperations } from './contributions.policy';
import { ContributionsResolver } from './contributions.resolver';
import { FollowUpResolver } from './follow-up/follow-up.resolver';
import { PartnerRow } from '../partnerships/partner.entity';
import { ContributionNotesResolver, NotesResolver } from './triage/notes.resolver';
import { NoticesResolver } from '../team/notices.resolver';
import { ContributionPartnerResolver, PartnersResolver } from '../partnerships/partners.resolver';
import {
  EditableRecommendationContributionsResolver,
  RecommendationContributorsResolver,
} from './recommendation-fields.resolver';
import { ContributionSimilarResolver, SimilarResolver, SubmittedSimilarResolver } from './similar/similar.resolver';
import { ProofOfWorkResolver } from './intake/proof-of-work.resolver';
import { RefusalReasonRow } from './triage/refusal-reason.entity';
import { RefusalReasonsResolver } from './triage/refusal-reasons.resolver';
import { SolvedChallengeRow } from '../guard/solved-challenge.entity';
import { StaffNoticeRow } from '../team/staff-notice.entity';
import { ContributionSuggestionsResolver, RuleSuggestionResolver } from './suggestions/suggestions.resolver';
import { TerritoriesResolver } from '../team/territories.resolver';
import { TerritoryRow } from '../team/territory.entity';

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
