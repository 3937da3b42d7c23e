/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { Facts, Rule } from '../../../shared/rule';
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type AddContributionNoteInput = {
  /** 1 to 2,000 characters */
  body: string;
  contributionId: string;
  /** those who are to read it: see mentionable */
  mentionIds?: Array<string> | null | undefined;
};

export type AuditFilter = {
  action?: string | null | undefined;
  actorId?: string | null | undefined;
  from?: string | null | undefined;
  objectId?: string | null | undefined;
  objectType?: string | null | undefined;
  to?: string | null | undefined;
};

export type ContributionAction =
  | 'ACCEPT'
  | 'CLAIM'
  | 'MARK_DUPLICATE'
  | 'MARK_SPAM'
  | 'REFUSE'
  | 'RELEASE'
  | 'REOPEN'
  | 'REQUEST_CORRECTION'
  | 'UNDO';

export type ContributionFilter = {
  claimedByMe?: boolean | null | undefined;
  kind?: Array<ContributionKind> | null | undefined;
  /** true: only what offers data, a service or code; false: only advice */
  offers?: boolean | null | undefined;
  /** whether the answer is late */
  overdue?: boolean | null | undefined;
  /** the place and everything inside it */
  placeCode?: string | null | undefined;
  search?: string | null | undefined;
  status?: Array<ContributionStatus> | null | undefined;
};

export type ContributionKind =
  | 'ACTION'
  | 'CODE'
  | 'DATA'
  | 'OTHER'
  | 'REGIONAL_SUGGESTION'
  | 'SERVICE'
  | 'STRATEGY';

export type ContributionOutcome =
  | 'PARTNER'
  | 'RECOMMENDATION';

export type ContributionSource =
  | 'API'
  | 'EMAIL'
  | 'FORM'
  | 'IMPORT'
  | 'STAFF';

export type ContributionStatus =
  | 'ACCEPTED'
  | 'DUPLICATE'
  | 'IN_REVIEW'
  | 'NEEDS_CORRECTION'
  | 'PUBLISHED'
  | 'RECEIVED'
  | 'REFUSED'
  | 'SPAM'
  | 'WITHDRAWN';

export type ContributorRole =
  | 'ASSOCIATION'
  | 'COUNSELLOR'
  | 'JOB_SEEKER'
  | 'OTHER'
  | 'RECRUITER';

export type CreateRecommendationInput = {
  content: RecommendationContentInput;
  kind: RecommendationKind;
};

export type DecideContributionInput = {
  action: ContributionAction;
  /** a contribution or a recommendation, required to mark as duplicate */
  duplicateOfId?: string | null | undefined;
  expectedVersion: number;
  id: string;
  /** to the contributor, required to ask for a correction; beside a refusal, it follows the message of the reason */
  message?: string | null | undefined;
  /** a refusal reason's key, required to refuse */
  reason?: string | null | undefined;
  /** to accept into an existing recommendation; left out, a draft is made */
  recommendationId?: string | null | undefined;
};

export type DecideContributionsInput = {
  /** all but MARK_DUPLICATE, which needs an original for each */
  action: ContributionAction;
  /** at most 500 */
  ids: Array<string>;
  /** chosen by the client, at most 100 characters: sent again with it, nothing is decided twice and the same results are given */
  key?: string | null | undefined;
  /** to each contributor */
  message?: string | null | undefined;
  /** a refusal reason's key, required to refuse */
  reason?: string | null | undefined;
};

export type DeleteSituationInput = {
  expectedVersion: number;
  id: string;
};

export type EditableRecommendationFilter = {
  kind?: RecommendationKind | null | undefined;
  placeCode?: string | null | undefined;
  search?: string | null | undefined;
  situationId?: string | null | undefined;
  status?: Array<RevisionStatus> | null | undefined;
  topic?: string | null | undefined;
};

export type FactType =
  | 'BOOLEAN'
  | 'DATE'
  | 'DECIMAL'
  | 'ENUM'
  | 'ENUM_SET'
  | 'INTEGER'
  | 'JOB'
  | 'JOB_GROUP'
  | 'PLACE';

/** The rule of a situation (with its slug) or of a recommendation, with what else of it bears on the lints. */
export type LintRuleInput = {
  /** what a new recommendation is to be compared with; left out, it is compared with nothing */
  kind?: RecommendationKind | null | undefined;
  /** places to which the recommendation is restricted */
  placeCodes?: Array<string> | null | undefined;
  /** of the recommendation being edited: it is not compared with itself */
  recommendationId?: string | null | undefined;
  rule: Rule;
  /** situations that must hold as well */
  situationIds?: Array<string> | null | undefined;
  /** of the situation being edited: the rule is then compared with other situations */
  slug?: string | null | undefined;
  /** title, summary and body being written, in French */
  text?: string | null | undefined;
};

/** FR_TU: French with "tu" */
export type Locale =
  | 'EN'
  | 'FR'
  | 'FR_TU';

export type MarkNoticesReadInput = {
  /** left out: all */
  ids?: Array<string> | null | undefined;
};

export type MoveRecommendationInput = {
  action: RecommendationAction;
  expectedVersion: number;
  id: string;
  message?: string | null | undefined;
};

export type NoticeKind =
  | 'MENTION'
  | 'REMINDER'
  | 'TAKEN_OVER';

export type PageInput = {
  number?: number;
  /** at most 100 */
  size?: number;
};

export type PersonalDataKind =
  | 'EMAIL'
  | 'SOCIAL_SECURITY_NUMBER'
  | 'TELEPHONE';

export type PlaceKind =
  | 'COMMUNE'
  | 'DEPARTEMENT'
  | 'REGION';

export type RecommendationAction =
  | 'APPROVE'
  | 'ARCHIVE'
  | 'PUBLISH'
  | 'REQUEST_CHANGES'
  | 'SAVE'
  | 'SUBMIT_FOR_REVIEW';

export type RecommendationContentInput = {
  bodyMarkdown: string;
  cooldownDays?: number | null | undefined;
  durationMinutes?: number | null | undefined;
  incompatibleWithIds?: Array<string> | null | undefined;
  link?: string | null | undefined;
  placeCodes?: Array<string> | null | undefined;
  rule?: Rule | null | undefined;
  scoreLines?: Array<ScoreLineInput> | null | undefined;
  situationIds?: Array<string> | null | undefined;
  strategyIds?: Array<string> | null | undefined;
  summary: string;
  title: string;
  topics?: Array<string> | null | undefined;
  translations?: Array<TranslationInput> | null | undefined;
  weight?: number | null | undefined;
  whenUnknown?: UnknownPolicy | null | undefined;
};

export type RecommendationKind =
  /** a simple, concrete action for one day */
  | 'ACTION'
  /** a strategic solution: a direction to give the search */
  | 'STRATEGY';

export type RevisionStatus =
  | 'APPROVED'
  | 'ARCHIVED'
  | 'DRAFT'
  | 'IN_REVIEW'
  | 'PUBLISHED'
  | 'SUPERSEDED';

export type RuleLintCode =
  /** nobody whose answers are known can be outside this case */
  | 'ALWAYS_HOLDS'
  /** nobody can be in this case */
  | 'NEVER_HOLDS'
  /** the text names a place to which the targeting is not restricted */
  | 'PLACE_ONLY_IN_TEXT'
  /** cannot do without a fact that few people give */
  | 'RARE_FACT'
  /** another published item of the same kind, or another situation, reaches the same people */
  | 'SAME_AUDIENCE'
  /** a part that another one beside it makes superfluous */
  | 'SUBSUMED'
  /** a job code that the reference data does not have */
  | 'UNKNOWN_JOB';

export type SaveRecommendationInput = {
  content: RecommendationContentInput;
  expectedVersion: number;
  id: string;
};

export type SaveRefusalReasonInput = {
  /** of a new reason, or of the one to change: a key stays for ever */
  key: string;
  /** for the moderator, 3 to 120 characters */
  label: string;
  /** to the contributor, 20 to 2,000 characters; {title} and {receivedOn} are filled in */
  message: string;
  /** retired reasons stay with what was refused for them */
  retired?: boolean | null | undefined;
};

export type SaveSituationInput = {
  expectedVersion?: number | null | undefined;
  id?: string | null | undefined;
  label: string;
  rule: Rule;
  slug: string;
};

export type SaveStaffUserInput = {
  active?: boolean | null | undefined;
  email: string;
  id?: string | null | undefined;
  name: string;
  /** at least 12 characters; given when creating, or to replace it (every session of that person ends) */
  password?: string | null | undefined;
  roles: Array<StaffRole>;
};

export type SaveTerritoriesInput = {
  /** régions and départements; none: everywhere */
  placeCodes: Array<string>;
  staffUserId: string;
};

export type ScoreLineInput = {
  reason: string;
  reasonEn?: string | null | undefined;
  reasonTu?: string | null | undefined;
  rule: Rule;
  score: number;
};

export type SignInInput = {
  email: string;
  password: string;
};

export type SituationFilter = {
  /** situations whose own rule uses this fact */
  fact?: string | null | undefined;
  search?: string | null | undefined;
};

export type StaffRole =
  | 'ADMIN'
  | 'ANALYST'
  | 'EDITOR'
  | 'MODERATOR'
  | 'PUBLISHER';

export type TranslationInput = {
  bodyMarkdown: string;
  link?: string | null | undefined;
  locale: Locale;
  summary: string;
  title: string;
};

export type Truth =
  | 'FALSE'
  | 'TRUE'
  | 'UNKNOWN';

/** What to do when the rule is UNKNOWN for someone: leave it out, show it lower, or ask the missing question first. */
export type UnknownPolicy =
  | 'ASK'
  | 'HIDE'
  | 'SHOW_LOWER';

export type AuditEventsQueryVariables = Exact<{
  filter?: AuditFilter | null | undefined;
  page?: PageInput | null | undefined;
}>;


export type AuditEventsQuery = { auditEvents: { total: number, items: Array<{ id: string, at: string, actor: string, action: string, objectType: string, objectId: string, summary: string }> } | null };

export type StaffFieldsFragment = { id: string, name: string, email: string, roles: Array<StaffRole>, active: boolean };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { viewer: { permissions: Array<string>, id: string, name: string, email: string, roles: Array<StaffRole>, active: boolean } | null };

export type SignInMutationVariables = Exact<{
  input: SignInInput;
}>;


export type SignInMutation = { signIn: { viewer: { id: string, name: string, email: string, roles: Array<StaffRole>, active: boolean } | null, userErrors: Array<{ code: string, message: string, field: Array<string> | null }> } };

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { signOut: { userErrors: Array<{ code: string, message: string, field: Array<string> | null }> } };

export type StaffWithTerritoriesFragment = { id: string, name: string, email: string, roles: Array<StaffRole>, active: boolean, territories: Array<{ code: string, kind: PlaceKind, label: string, parent: { code: string, label: string } | null }> };

export type StaffListQueryVariables = Exact<{
  page?: PageInput | null | undefined;
}>;


export type StaffListQuery = { staff: { total: number, items: Array<{ id: string, name: string, email: string, roles: Array<StaffRole>, active: boolean, territories: Array<{ code: string, kind: PlaceKind, label: string, parent: { code: string, label: string } | null }> }> } | null };

export type SaveStaffUserMutationVariables = Exact<{
  input: SaveStaffUserInput;
}>;


export type SaveStaffUserMutation = { saveStaffUser: { staffUser: { id: string, name: string, email: string, roles: Array<StaffRole>, active: boolean, territories: Array<{ code: string, kind: PlaceKind, label: string, parent: { code: string, label: string } | null }> } | null, userErrors: Array<{ code: string, message: string, field: Array<string> | null }> } };

export type SaveTerritoriesMutationVariables = Exact<{
  input: SaveTerritoriesInput;
}>;


export type SaveTerritoriesMutation = { saveTerritories: { staffUser: { id: string, name: string, email: string, roles: Array<StaffRole>, active: boolean, territories: Array<{ code: string, kind: PlaceKind, label: string, parent: { code: string, label: string } | null }> } | null, userErrors: Array<{ code: string, message: string, field: Array<string> | null }> } };

export type PersonasQueryVariables = Exact<{
  page?: PageInput | null | undefined;
}>;


export type PersonasQuery = { personas: { total: number, items: Array<{ id: string, version: number, name: string, facts: Facts, mustSee: Array<string>, mustNotSee: Array<string>, failures: Array<string> }> } | null };

export type ContentFieldsFragment = { title: string, summary: string, bodyMarkdown: string, link: string | null, durationMinutes: number | null, topics: Array<string>, placeCodes: Array<string>, situationIds: Array<string>, rule: Rule | null, whenUnknown: UnknownPolicy, weight: number, incompatibleWithIds: Array<string>, cooldownDays: number | null, strategyIds: Array<string>, translations: Array<{ locale: Locale, title: string, summary: string, bodyMarkdown: string, link: string | null }>, scoreLines: Array<{ rule: Rule, score: number, reason: string, reasonTu: string | null, reasonEn: string | null }> };

export type RevisionFieldsFragment = { id: string, number: number, status: RevisionStatus, createdAt: string, author: { id: string, name: string } | null, approvedBy: { id: string, name: string } | null };

export type EditableRecommendationsQueryVariables = Exact<{
  filter?: EditableRecommendationFilter | null | undefined;
  sort?: string | null | undefined;
  page?: PageInput | null | undefined;
}>;


export type EditableRecommendationsQuery = { editableRecommendations: { total: number, items: Array<{ id: string, version: number, slug: string, kind: RecommendationKind, published: { id: string, status: RevisionStatus, content: { title: string } } | null, draft: { id: string, status: RevisionStatus, content: { title: string } } | null, archived: { id: string, status: RevisionStatus, content: { title: string } } | null }> } | null };

export type EditableRecommendationNameQueryVariables = Exact<{
  id: string;
}>;


export type EditableRecommendationNameQuery = { editableRecommendation: { id: string, version: number, slug: string, kind: RecommendationKind, published: { id: string, status: RevisionStatus, content: { title: string } } | null, draft: { id: string, status: RevisionStatus, content: { title: string } } | null, archived: { id: string, status: RevisionStatus, content: { title: string } } | null } | null };

export type EditableRecommendationDetailQueryVariables = Exact<{
  id: string;
  locale: Locale;
}>;


export type EditableRecommendationDetailQuery = { editableRecommendation: { id: string, version: number, slug: string, kind: RecommendationKind, allowedActions: Array<RecommendationAction>, published: { id: string, number: number, status: RevisionStatus, createdAt: string, content: { title: string, summary: string, bodyMarkdown: string, link: string | null, durationMinutes: number | null, topics: Array<string>, placeCodes: Array<string>, situationIds: Array<string>, rule: Rule | null, whenUnknown: UnknownPolicy, weight: number, incompatibleWithIds: Array<string>, cooldownDays: number | null, strategyIds: Array<string>, translations: Array<{ locale: Locale, title: string, summary: string, bodyMarkdown: string, link: string | null }>, scoreLines: Array<{ rule: Rule, score: number, reason: string, reasonTu: string | null, reasonEn: string | null }> }, author: { id: string, name: string } | null, approvedBy: { id: string, name: string } | null } | null, archived: { id: string, number: number, status: RevisionStatus, createdAt: string, content: { title: string, summary: string, bodyMarkdown: string, link: string | null, durationMinutes: number | null, topics: Array<string>, placeCodes: Array<string>, situationIds: Array<string>, rule: Rule | null, whenUnknown: UnknownPolicy, weight: number, incompatibleWithIds: Array<string>, cooldownDays: number | null, strategyIds: Array<string>, translations: Array<{ locale: Locale, title: string, summary: string, bodyMarkdown: string, link: string | null }>, scoreLines: Array<{ rule: Rule, score: number, reason: string, reasonTu: string | null, reasonEn: string | null }> }, author: { id: string, name: string } | null, approvedBy: { id: string, name: string } | null } | null, draft: { id: string, number: number, status: RevisionStatus, createdAt: string, content: { title: string, summary: string, bodyMarkdown: string, link: string | null, durationMinutes: number | null, topics: Array<string>, placeCodes: Array<string>, situationIds: Array<string>, rule: Rule | null, whenUnknown: UnknownPolicy, weight: number, incompatibleWithIds: Array<string>, cooldownDays: number | null, strategyIds: Array<string>, translations: Array<{ locale: Locale, title: string, summary: string, bodyMarkdown: string, link: string | null }>, scoreLines: Array<{ rule: Rule, score: number, reason: string, reasonTu: string | null, reasonEn: string | null }> }, author: { id: string, name: string } | null, approvedBy: { id: string, name: string } | null } | null, revisions: Array<{ id: string, number: number, status: RevisionStatus, createdAt: string, author: { id: string, name: string } | null, approvedBy: { id: string, name: string } | null }>, contributions: Array<{ id: string, title: string, body: string, usefulWhen: string | null, statedFacts: Facts, link: string | null, contributorRole: ContributorRole | null, contributorName: string | null, receivedAt: string, corrections: Array<{ number: number }>, suggestions: Array<{ condition: Rule, sentence: string, excerpt: string, field: string, start: number, end: number }>, place: { code: string, kind: PlaceKind, label: string, parent: { code: string, label: string } | null } | null }>, checklist: Array<{ key: string, label: string, passed: boolean, blocking: boolean, detail: string | null }>, history: Array<{ id: string, at: string, actor: string, action: string, objectType: string, objectId: string, summary: string }> } | null };

export type CreateRecommendationMutationVariables = Exact<{
  input: CreateRecommendationInput;
}>;


export type CreateRecommendationMutation = { createRecommendation: { recommendation: { id: string, version: number } | null, userErrors: Array<{ code: string, message: string, field: Array<string> | null }> } };

export type SaveRecommendationMutationVariables = Exact<{
  input: SaveRecommendationInput;
}>;


export type SaveRecommendationMutation = { saveRecommendation: { recommendation: { id: string, version: number, lints: Array<{ code: RuleLintCode }> } | null, userErrors: Array<{ code: string, message: string, field: Array<string> | null }> } };

export type MoveRecommendationMutationVariables = Exact<{
  input: MoveRecommendationInput;
}>;


export type MoveRecommendationMutation = { moveRecommendation: { recommendation: { id: string, version: number } | null, userErrors: Array<{ code: string, message: string, field: Array<string> | null }> } };

export type UserErrorFieldsFragment = { code: string, message: string, field: Array<string> | null };

export type PlaceFieldsFragment = { code: string, kind: PlaceKind, label: string, parent: { code: string, label: string } | null };

export type AuditFieldsFragment = { id: string, at: string, actor: string, action: string, objectType: string, objectId: string, summary: string };

export type ContributionSummaryFragment = { id: string, version: number, kind: ContributionKind, becomes: ContributionOutcome, status: ContributionStatus, title: string, receivedAt: string, dueAt: string | null, priority: number, priorityReasons: Array<string>, spamScore: number, claimExpiresAt: string | null, place: { code: string, kind: PlaceKind, label: string, parent: { code: string, label: string } | null } | null, claimedBy: { id: string, name: string } | null };

export type ContributorWordsFragment = { id: string, title: string, body: string, usefulWhen: string | null, statedFacts: Facts, link: string | null, contributorRole: ContributorRole | null, contributorName: string | null, receivedAt: string, place: { code: string, kind: PlaceKind, label: string, parent: { code: string, label: string } | null } | null };

export type ContributionsQueryVariables = Exact<{
  filter?: ContributionFilter | null | undefined;
  sort?: string | null | undefined;
  page?: PageInput | null | undefined;
}>;


export type ContributionsQuery = { contributions: { total: number, items: Array<{ id: string, version: number, kind: ContributionKind, becomes: ContributionOutcome, status: ContributionStatus, title: string, receivedAt: string, dueAt: string | null, priority: number, priorityReasons: Array<string>, spamScore: number, claimExpiresAt: string | null, place: { code: string, kind: PlaceKind, label: string, parent: { code: string, label: string } | null } | null, claimedBy: { id: string, name: string } | null }> } | null };

export type ContributionDetailQueryVariables = Exact<{
  id: string;
  locale: Locale;
}>;


export type ContributionDetailQuery = { contribution: { source: ContributionSource, contributorEmail: string | null, spamReasons: Array<string>, refusalReason: string | null, undoableUntil: string | null, allowedActions: Array<ContributionAction>, retained: Rule | null, id: string, version: number, kind: ContributionKind, becomes: ContributionOutcome, status: ContributionStatus, title: string, receivedAt: string, dueAt: string | null, priority: number, priorityReasons: Array<string>, spamScore: number, claimExpiresAt: string | null, body: string, usefulWhen: string | null, statedFacts: Facts, link: string | null, contributorRole: ContributorRole | null, contributorName: string | null, attachments: Array<{ name: string, size: number }>, personalData: Array<{ field: string, kind: PersonalDataKind, start: number, end: number }>, corrections: Array<{ number: number, title: string, body: string, at: string }>, messages: Array<{ sentAt: string, fromStaff: boolean, body: string }>, duplicateOf: { id: string, title: string } | null, duplicateOfRecommendation: { id: string, version: number, slug: string, kind: RecommendationKind, published: { id: string, status: RevisionStatus, content: { title: string } } | null, draft: { id: string, status: RevisionStatus, content: { title: string } } | null, archived: { id: string, status: RevisionStatus, content: { title: string } } | null } | null, duplicates: Array<{ id: string, title: string, status: ContributionStatus, receivedAt: string }>, recommendation: { id: string, version: number, slug: string, kind: RecommendationKind, published: { id: string, status: RevisionStatus, content: { title: string } } | null, draft: { id: string, status: RevisionStatus, content: { title: string } } | null, archived: { id: string, status: RevisionStatus, content: { title: string } } | null } | null, history: Array<{ id: string, at: string, actor: string, action: string, objectType: string, objectId: string, summary: string }>, similar: Array<{ id: string, kind: string, title: string, similarity: number, recommendationId: string | null, contributionId: string | null, status: ContributionStatus | null, refusalReason: string | null }>, suggestions: Array<{ condition: Rule, sentence: string, excerpt: string, field: string, start: number, end: number }>, notes: Array<{ id: string, at: string, body: string, author: { id: string, name: string }, mentions: Array<{ id: string, name: string }> }>, partner: { id: string, kind: ContributionKind, name: string, description: string, link: string | null, contributionId: string, createdAt: string, createdBy: { id: string, name: string } | null } | null, place: { code: string, kind: PlaceKind, label: string, parent: { code: string, label: string } | null } | null, claimedBy: { id: string, name: string } | null } | null };

export type DecideContributionMutationVariables = Exact<{
  input: DecideContributionInput;
}>;


export type DecideContributionMutation = { decideContribution: { contribution: { id: string, version: number, status: ContributionStatus, undoableUntil: string | null, allowedActions: Array<ContributionAction> } | null, recommendation: { id: string, version: number, slug: string, kind: RecommendationKind, published: { id: string, status: RevisionStatus, content: { title: string } } | null, draft: { id: string, status: RevisionStatus, content: { title: string } } | null, archived: { id: string, status: RevisionStatus, content: { title: string } } | null } | null, userErrors: Array<{ code: string, message: string, field: Array<string> | null }> } };

export type SimilarFieldsFragment = { id: string, kind: string, title: string, similarity: number, recommendationId: string | null, contributionId: string | null, status: ContributionStatus | null, refusalReason: string | null };

export type SuggestionFieldsFragment = { condition: Rule, sentence: string, excerpt: string, field: string, start: number, end: number };

export type BulkResultFieldsFragment = { id: string, done: boolean, pending: boolean, userErrors: Array<{ code: string, message: string, field: Array<string> | null }> };

export type DecideContributionsMutationVariables = Exact<{
  input: DecideContributionsInput;
}>;


export type DecideContributionsMutation = { decideContributions: { bulkId: string | null, results: Array<{ id: string, done: boolean, pending: boolean, userErrors: Array<{ code: string, message: string, field: Array<string> | null }> }>, userErrors: Array<{ code: string, message: string, field: Array<string> | null }> } };

export type BulkDecisionQueryVariables = Exact<{
  id: string;
}>;


export type BulkDecisionQuery = { bulkDecision: { finished: boolean, results: Array<{ id: string, done: boolean, pending: boolean, userErrors: Array<{ code: string, message: string, field: Array<string> | null }> }> } | null };

export type ContributionChangedSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type ContributionChangedSubscription = { contributionChanged: { id: string, status: ContributionStatus, version: number, claimedBy: { id: string } | null } };

export type NoteFieldsFragment = { id: string, at: string, body: string, author: { id: string, name: string }, mentions: Array<{ id: string, name: string }> };

export type MentionableQueryVariables = Exact<{
  contributionId: string;
}>;


export type MentionableQuery = { mentionable: Array<{ id: string, name: string }> | null };

export type AddContributionNoteMutationVariables = Exact<{
  input: AddContributionNoteInput;
}>;


export type AddContributionNoteMutation = { addContributionNote: { contribution: { id: string } | null, userErrors: Array<{ code: string, message: string, field: Array<string> | null }> } };

export type RefusalPreviewQueryVariables = Exact<{
  id: string;
  reason: string;
  message?: string | null | undefined;
}>;


export type RefusalPreviewQuery = { refusalPreview: string | null };

export type SaveRefusalReasonMutationVariables = Exact<{
  input: SaveRefusalReasonInput;
}>;


export type SaveRefusalReasonMutation = { saveRefusalReason: { refusalReason: { key: string, label: string, message: string, retired: boolean } | null, userErrors: Array<{ code: string, message: string, field: Array<string> | null }> } };

export type RecommendationTitleFragment = { id: string, version: number, slug: string, kind: RecommendationKind, published: { id: string, status: RevisionStatus, content: { title: string } } | null, draft: { id: string, status: RevisionStatus, content: { title: string } } | null, archived: { id: string, status: RevisionStatus, content: { title: string } } | null };

export type PartnerFieldsFragment = { id: string, kind: ContributionKind, name: string, description: string, link: string | null, contributionId: string, createdAt: string, createdBy: { id: string, name: string } | null };

export type PartnersQueryVariables = Exact<{
  page?: PageInput | null | undefined;
}>;


export type PartnersQuery = { partners: { total: number, items: Array<{ id: string, kind: ContributionKind, name: string, description: string, link: string | null, contributionId: string, createdAt: string, createdBy: { id: string, name: string } | null }> } | null };

export type PlacesQueryVariables = Exact<{
  search: string;
  first: number;
}>;


export type PlacesQuery = { places: Array<{ code: string, kind: PlaceKind, label: string, parent: { code: string, label: string } | null }> };

export type JobsQueryVariables = Exact<{
  search: string;
  first: number;
}>;


export type JobsQuery = { jobs: Array<{ label: string, jobGroup: { code: string, label: string } }> };

export type TopicsQueryVariables = Exact<{
  locale: Locale;
}>;


export type TopicsQuery = { topics: Array<{ key: string, label: string }> };

export type RefusalReasonsQueryVariables = Exact<{ [key: string]: never; }>;


export type RefusalReasonsQuery = { refusalReasons: Array<{ key: string, label: string, message: string, retired: boolean }> | null };

export type SituationChangeQueryVariables = Exact<{
  id: string;
  rule: Rule;
}>;


export type SituationChangeQuery = { situationChange: { audience: { matching: number, gained: number | null, lost: number | null }, items: Array<{ id: string, kind: string, label: string, published: boolean, matching: number, gained: number, lost: number }> } | null };

export type SituationsQueryVariables = Exact<{
  filter?: SituationFilter | null | undefined;
  sort?: string | null | undefined;
  page?: PageInput | null | undefined;
  locale: Locale;
}>;


export type SituationsQuery = { situations: { total: number, items: Array<{ id: string, version: number, slug: string, label: string, rule: Rule, sentence: string }> } | null };

export type SituationDetailQueryVariables = Exact<{
  id: string;
  locale: Locale;
}>;


export type SituationDetailQuery = { situation: { id: string, version: number, slug: string, label: string, rule: Rule, sentence: string, usedBy: Array<{ id: string, version: number, slug: string, kind: RecommendationKind, published: { id: string, status: RevisionStatus, content: { title: string } } | null, draft: { id: string, status: RevisionStatus, content: { title: string } } | null, archived: { id: string, status: RevisionStatus, content: { title: string } } | null }> } | null };

export type SaveSituationMutationVariables = Exact<{
  input: SaveSituationInput;
}>;


export type SaveSituationMutation = { saveSituation: { situation: { id: string, version: number, slug: string, label: string, rule: Rule, lints: Array<{ code: RuleLintCode }> } | null, userErrors: Array<{ code: string, message: string, field: Array<string> | null }> } };

export type DeleteSituationMutationVariables = Exact<{
  input: DeleteSituationInput;
}>;


export type DeleteSituationMutation = { deleteSituation: { deleted: boolean, userErrors: Array<{ code: string, message: string, field: Array<string> | null }> } };

export type AudienceFieldsFragment = { population: number, matching: number, unknown: number, excluded: number, gained: number | null, lost: number | null, profiles: string | null, byRegion: Array<{ population: number, matching: number, place: { code: string, label: string } }> };

export type RuleAudienceQueryVariables = Exact<{
  rule: Rule;
  replacing?: Rule | null | undefined;
}>;


export type RuleAudienceQuery = { audience: { population: number, matching: number, unknown: number, excluded: number, gained: number | null, lost: number | null, profiles: string | null, byRegion: Array<{ population: number, matching: number, place: { code: string, label: string } }> } | null };

export type LintRuleQueryVariables = Exact<{
  input: LintRuleInput;
  rule: Rule;
  locale: Locale;
}>;


export type LintRuleQuery = { lintRule: Array<{ code: RuleLintCode, path: string, message: string }> | null, evaluateRule: { trace: Array<{ path: string, sentence: string }> } | null };

export type FactDefinitionsQueryVariables = Exact<{
  locale: Locale;
}>;


export type FactDefinitionsQuery = { factDefinitions: Array<{ key: string, type: FactType, label: string, question: string | null, ordered: boolean, minimum: number | null, maximum: number | null, unit: string | null, sensitive: boolean, source: string, choices: Array<{ value: string, label: string }> }> };

export type EvaluateRuleQueryVariables = Exact<{
  rule: Rule;
  facts: Facts;
  locale: Locale;
}>;


export type EvaluateRuleQuery = { evaluateRule: { result: Truth, missingFacts: Array<string>, sentence: string, trace: Array<{ path: string, result: Truth, sentence: string }> } | null };

export type NoticesQueryVariables = Exact<{
  unreadOnly: boolean;
  page?: PageInput | null | undefined;
}>;


export type NoticesQuery = { notices: { total: number, items: Array<{ id: string, kind: NoticeKind, at: string, readAt: string | null, text: string, note: { body: string } | null, contributions: Array<{ id: string, title: string }> }> } | null };

export type MarkNoticesReadMutationVariables = Exact<{
  input: MarkNoticesReadInput;
}>;


export type MarkNoticesReadMutation = { markNoticesRead: { unread: number | null, userErrors: Array<{ code: string, message: string, field: Array<string> | null }> } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const StaffFieldsFragmentDoc = new TypedDocumentString(`
    fragment StaffFields on StaffUser {
  id
  name
  email
  roles
  active
}
    `, {"fragmentName":"StaffFields"}) as unknown as TypedDocumentString<StaffFieldsFragment, unknown>;
export const PlaceFieldsFragmentDoc = new TypedDocumentString(`
    fragment PlaceFields on Place {
  code
  kind
  label
  parent {
    code
    label
  }
}
    `, {"fragmentName":"PlaceFields"}) as unknown as TypedDocumentString<PlaceFieldsFragment, unknown>;
export const StaffWithTerritoriesFragmentDoc = new TypedDocumentString(`
    fragment StaffWithTerritories on StaffUser {
  ...StaffFields
  territories {
    ...PlaceFields
  }
}
    fragment StaffFields on StaffUser {
  id
  name
  email
  roles
  active
}
fragment PlaceFields on Place {
  code
  kind
  label
  parent {
    code
    label
  }
}`, {"fragmentName":"StaffWithTerritories"}) as unknown as TypedDocumentString<StaffWithTerritoriesFragment, unknown>;
export const ContentFieldsFragmentDoc = new TypedDocumentString(`
    fragment ContentFields on RecommendationContent {
  title
  summary
  bodyMarkdown
  link
  durationMinutes
  translations {
    locale
    title
    summary
    bodyMarkdown
    link
  }
  topics
  placeCodes
  situationIds
  rule
  whenUnknown
  weight
  scoreLines {
    rule
    score
    reason
    reasonTu
    reasonEn
  }
  incompatibleWithIds
  cooldownDays
  strategyIds
}
    `, {"fragmentName":"ContentFields"}) as unknown as TypedDocumentString<ContentFieldsFragment, unknown>;
export const RevisionFieldsFragmentDoc = new TypedDocumentString(`
    fragment RevisionFields on Revision {
  id
  number
  status
  author {
    id
    name
  }
  approvedBy {
    id
    name
  }
  createdAt
}
    `, {"fragmentName":"RevisionFields"}) as unknown as TypedDocumentString<RevisionFieldsFragment, unknown>;
export const AuditFieldsFragmentDoc = new TypedDocumentString(`
    fragment AuditFields on AuditEvent {
  id
  at
  actor
  action
  objectType
  objectId
  summary
}
    `, {"fragmentName":"AuditFields"}) as unknown as TypedDocumentString<AuditFieldsFragment, unknown>;
export const ContributionSummaryFragmentDoc = new TypedDocumentString(`
    fragment ContributionSummary on Contribution {
  id
  version
  kind
  becomes
  status
  title
  place {
    ...PlaceFields
  }
  receivedAt
  dueAt
  priority
  priorityReasons
  spamScore
  claimedBy {
    id
    name
  }
  claimExpiresAt
}
    fragment PlaceFields on Place {
  code
  kind
  label
  parent {
    code
    label
  }
}`, {"fragmentName":"ContributionSummary"}) as unknown as TypedDocumentString<ContributionSummaryFragment, unknown>;
export const ContributorWordsFragmentDoc = new TypedDocumentString(`
    fragment ContributorWords on Contribution {
  id
  title
  body
  usefulWhen
  statedFacts
  link
  contributorRole
  contributorName
  receivedAt
  place {
    ...PlaceFields
  }
}
    fragment PlaceFields on Place {
  code
  kind
  label
  parent {
    code
    label
  }
}`, {"fragmentName":"ContributorWords"}) as unknown as TypedDocumentString<ContributorWordsFragment, unknown>;
export const SimilarFieldsFragmentDoc = new TypedDocumentString(`
    fragment SimilarFields on SimilarItem {
  id
  kind
  title
  similarity
  recommendationId
  contributionId
  status
  refusalReason
}
    `, {"fragmentName":"SimilarFields"}) as unknown as TypedDocumentString<SimilarFieldsFragment, unknown>;
export const SuggestionFieldsFragmentDoc = new TypedDocumentString(`
    fragment SuggestionFields on RuleSuggestion {
  condition
  sentence(locale: $locale)
  excerpt
  field
  start
  end
}
    `, {"fragmentName":"SuggestionFields"}) as unknown as TypedDocumentString<SuggestionFieldsFragment, unknown>;
export const UserErrorFieldsFragmentDoc = new TypedDocumentString(`
    fragment UserErrorFields on UserError {
  code
  message
  field
}
    `, {"fragmentName":"UserErrorFields"}) as unknown as TypedDocumentString<UserErrorFieldsFragment, unknown>;
export const BulkResultFieldsFragmentDoc = new TypedDocumentString(`
    fragment BulkResultFields on DecideContributionResult {
  id
  done
  pending
  userErrors {
    ...UserErrorFields
  }
}
    fragment UserErrorFields on UserError {
  code
  message
  field
}`, {"fragmentName":"BulkResultFields"}) as unknown as TypedDocumentString<BulkResultFieldsFragment, unknown>;
export const NoteFieldsFragmentDoc = new TypedDocumentString(`
    fragment NoteFields on ContributionNote {
  id
  at
  body
  author {
    id
    name
  }
  mentions {
    id
    name
  }
}
    `, {"fragmentName":"NoteFields"}) as unknown as TypedDocumentString<NoteFieldsFragment, unknown>;
export const RecommendationTitleFragmentDoc = new TypedDocumentString(`
    fragment RecommendationTitle on EditableRecommendation {
  id
  version
  slug
  kind
  published {
    id
    status
    content {
      title
    }
  }
  draft {
    id
    status
    content {
      title
    }
  }
  archived {
    id
    status
    content {
      title
    }
  }
}
    `, {"fragmentName":"RecommendationTitle"}) as unknown as TypedDocumentString<RecommendationTitleFragment, unknown>;
export const PartnerFieldsFragmentDoc = new TypedDocumentString(`
    fragment PartnerFields on Partner {
  id
  kind
  name
  description
  link
  contributionId
  createdAt
  createdBy {
    id
    name
  }
}
    `, {"fragmentName":"PartnerFields"}) as unknown as TypedDocumentString<PartnerFieldsFragment, unknown>;
export const AudienceFieldsFragmentDoc = new TypedDocumentString(`
    fragment AudienceFields on Audience {
  population
  matching
  unknown
  excluded
  gained
  lost
  profiles
  byRegion {
    place {
      code
      label
    }
    population
    matching
  }
}
    `, {"fragmentName":"AudienceFields"}) as unknown as TypedDocumentString<AudienceFieldsFragment, unknown>;
export const AuditEventsDocument = new TypedDocumentString(`
    query AuditEvents($filter: AuditFilter, $page: PageInput) {
  auditEvents(filter: $filter, page: $page) {
    items {
      ...AuditFields
    }
    total
  }
}
    fragment AuditFields on AuditEvent {
  id
  at
  actor
  action
  objectType
  objectId
  summary
}`) as unknown as TypedDocumentString<AuditEventsQuery, AuditEventsQueryVariables>;
export const ViewerDocument = new TypedDocumentString(`
    query Viewer {
  viewer {
    ...StaffFields
    permissions
  }
}
    fragment StaffFields on StaffUser {
  id
  name
  email
  roles
  active
}`) as unknown as TypedDocumentString<ViewerQuery, ViewerQueryVariables>;
export const SignInDocument = new TypedDocumentString(`
    mutation SignIn($input: SignInInput!) {
  signIn(input: $input) {
    viewer {
      ...StaffFields
    }
    userErrors {
      ...UserErrorFields
    }
  }
}
    fragment StaffFields on StaffUser {
  id
  name
  email
  roles
  active
}
fragment UserErrorFields on UserError {
  code
  message
  field
}`) as unknown as TypedDocumentString<SignInMutation, SignInMutationVariables>;
export const SignOutDocument = new TypedDocumentString(`
    mutation SignOut {
  signOut {
    userErrors {
      ...UserErrorFields
    }
  }
}
    fragment UserErrorFields on UserError {
  code
  message
  field
}`) as unknown as TypedDocumentString<SignOutMutation, SignOutMutationVariables>;
export const StaffListDocument = new TypedDocumentString(`
    query StaffList($page: PageInput) {
  staff(page: $page) {
    items {
      ...StaffWithTerritories
    }
    total
  }
}
    fragment StaffFields on StaffUser {
  id
  name
  email
  roles
  active
}
fragment StaffWithTerritories on StaffUser {
  ...StaffFields
  territories {
    ...PlaceFields
  }
}
fragment PlaceFields on Place {
  code
  kind
  label
  parent {
    code
    label
  }
}`) as unknown as TypedDocumentString<StaffListQuery, StaffListQueryVariables>;
export const SaveStaffUserDocument = new TypedDocumentString(`
    mutation SaveStaffUser($input: SaveStaffUserInput!) {
  saveStaffUser(input: $input) {
    staffUser {
      ...StaffWithTerritories
    }
    userErrors {
      ...UserErrorFields
    }
  }
}
    fragment StaffFields on StaffUser {
  id
  name
  email
  roles
  active
}
fragment StaffWithTerritories on StaffUser {
  ...StaffFields
  territories {
    ...PlaceFields
  }
}
fragment UserErrorFields on UserError {
  code
  message
  field
}
fragment PlaceFields on Place {
  code
  kind
  label
  parent {
    code
    label
  }
}`) as unknown as TypedDocumentString<SaveStaffUserMutation, SaveStaffUserMutationVariables>;
export const SaveTerritoriesDocument = new TypedDocumentString(`
    mutation SaveTerritories($input: SaveTerritoriesInput!) {
  saveTerritories(input: $input) {
    staffUser {
      ...StaffWithTerritories
    }
    userErrors {
      ...UserErrorFields
    }
  }
}
    fragment StaffFields on StaffUser {
  id
  name
  email
  roles
  active
}
fragment StaffWithTerritories on StaffUser {
  ...StaffFields
  territories {
    ...PlaceFields
  }
}
fragment UserErrorFields on UserError {
  code
  message
  field
}
fragment PlaceFields on Place {
  code
  kind
  label
  parent {
    code
    label
  }
}`) as unknown as TypedDocumentString<SaveTerritoriesMutation, SaveTerritoriesMutationVariables>;
export const PersonasDocument = new TypedDocumentString(`
    query Personas($page: PageInput) {
  personas(page: $page) {
    items {
      id
      version
      name
      facts
      mustSee
      mustNotSee
      failures
    }
    total
  }
}
    `) as unknown as TypedDocumentString<PersonasQuery, PersonasQueryVariables>;
export const EditableRecommendationsDocument = new TypedDocumentString(`
    query EditableRecommendations($filter: EditableRecommendationFilter, $sort: String, $page: PageInput) {
  editableRecommendations(filter: $filter, sort: $sort, page: $page) {
    items {
      ...RecommendationTitle
    }
    total
  }
}
    fragment RecommendationTitle on EditableRecommendation {
  id
  version
  slug
  kind
  published {
    id
    status
    content {
      title
    }
  }
  draft {
    id
    status
    content {
      title
    }
  }
  archived {
    id
    status
    content {
      title
    }
  }
}`) as unknown as TypedDocumentString<EditableRecommendationsQuery, EditableRecommendationsQueryVariables>;
export const EditableRecommendationNameDocument = new TypedDocumentString(`
    query EditableRecommendationName($id: ID!) {
  editableRecommendation(id: $id) {
    ...RecommendationTitle
  }
}
    fragment RecommendationTitle on EditableRecommendation {
  id
  version
  slug
  kind
  published {
    id
    status
    content {
      title
    }
  }
  draft {
    id
    status
    content {
      title
    }
  }
  archived {
    id
    status
    content {
      title
    }
  }
}`) as unknown as TypedDocumentString<EditableRecommendationNameQuery, EditableRecommendationNameQueryVariables>;
export const EditableRecommendationDetailDocument = new TypedDocumentString(`
    query EditableRecommendationDetail($id: ID!, $locale: Locale!) {
  editableRecommendation(id: $id) {
    id
    version
    slug
    kind
    published {
      ...RevisionFields
      content {
        ...ContentFields
      }
    }
    archived {
      ...RevisionFields
      content {
        ...ContentFields
      }
    }
    draft {
      ...RevisionFields
      content {
        ...ContentFields
      }
    }
    revisions {
      ...RevisionFields
    }
    contributions {
      ...ContributorWords
      corrections {
        number
      }
      suggestions {
        ...SuggestionFields
      }
    }
    checklist {
      key
      label
      passed
      blocking
      detail
    }
    history {
      ...AuditFields
    }
    allowedActions
  }
}
    fragment ContentFields on RecommendationContent {
  title
  summary
  bodyMarkdown
  link
  durationMinutes
  translations {
    locale
    title
    summary
    bodyMarkdown
    link
  }
  topics
  placeCodes
  situationIds
  rule
  whenUnknown
  weight
  scoreLines {
    rule
    score
    reason
    reasonTu
    reasonEn
  }
  incompatibleWithIds
  cooldownDays
  strategyIds
}
fragment RevisionFields on Revision {
  id
  number
  status
  author {
    id
    name
  }
  approvedBy {
    id
    name
  }
  createdAt
}
fragment PlaceFields on Place {
  code
  kind
  label
  parent {
    code
    label
  }
}
fragment AuditFields on AuditEvent {
  id
  at
  actor
  action
  objectType
  objectId
  summary
}
fragment ContributorWords on Contribution {
  id
  title
  body
  usefulWhen
  statedFacts
  link
  contributorRole
  contributorName
  receivedAt
  place {
    ...PlaceFields
  }
}
fragment SuggestionFields on RuleSuggestion {
  condition
  sentence(locale: $locale)
  excerpt
  field
  start
  end
}`) as unknown as TypedDocumentString<EditableRecommendationDetailQuery, EditableRecommendationDetailQueryVariables>;
export const CreateRecommendationDocument = new TypedDocumentString(`
    mutation CreateRecommendation($input: CreateRecommendationInput!) {
  createRecommendation(input: $input) {
    recommendation {
      id
      version
    }
    userErrors {
      ...UserErrorFields
    }
  }
}
    fragment UserErrorFields on UserError {
  code
  message
  field
}`) as unknown as TypedDocumentString<CreateRecommendationMutation, CreateRecommendationMutationVariables>;
export const SaveRecommendationDocument = new TypedDocumentString(`
    mutation SaveRecommendation($input: SaveRecommendationInput!) {
  saveRecommendation(input: $input) {
    recommendation {
      id
      version
      lints {
        code
      }
    }
    userErrors {
      ...UserErrorFields
    }
  }
}
    fragment UserErrorFields on UserError {
  code
  message
  field
}`) as unknown as TypedDocumentString<SaveRecommendationMutation, SaveRecommendationMutationVariables>;
export const MoveRecommendationDocument = new TypedDocumentString(`
    mutation MoveRecommendation($input: MoveRecommendationInput!) {
  moveRecommendation(input: $input) {
    recommendation {
      id
      version
    }
    userErrors {
      ...UserErrorFields
    }
  }
}
    fragment UserErrorFields on UserError {
  code
  message
  field
}`) as unknown as TypedDocumentString<MoveRecommendationMutation, MoveRecommendationMutationVariables>;
export const ContributionsDocument = new TypedDocumentString(`
    query Contributions($filter: ContributionFilter, $sort: String, $page: PageInput) {
  contributions(filter: $filter, sort: $sort, page: $page) {
    items {
      ...ContributionSummary
    }
    total
  }
}
    fragment PlaceFields on Place {
  code
  kind
  label
  parent {
    code
    label
  }
}
fragment ContributionSummary on Contribution {
  id
  version
  kind
  becomes
  status
  title
  place {
    ...PlaceFields
  }
  receivedAt
  dueAt
  priority
  priorityReasons
  spamScore
  claimedBy {
    id
    name
  }
  claimExpiresAt
}`) as unknown as TypedDocumentString<ContributionsQuery, ContributionsQueryVariables>;
export const ContributionDetailDocument = new TypedDocumentString(`
    query ContributionDetail($id: ID!, $locale: Locale!) {
  contribution(id: $id) {
    ...ContributionSummary
    ...ContributorWords
    source
    contributorEmail
    spamReasons
    attachments {
      name
      size
    }
    personalData {
      field
      kind
      start
      end
    }
    corrections {
      number
      title
      body
      at
    }
    messages {
      sentAt
      fromStaff
      body
    }
    refusalReason
    undoableUntil
    duplicateOf {
      id
      title
    }
    duplicateOfRecommendation {
      ...RecommendationTitle
    }
    duplicates {
      id
      title
      status
      receivedAt
    }
    recommendation {
      ...RecommendationTitle
    }
    history {
      ...AuditFields
    }
    allowedActions
    similar {
      ...SimilarFields
    }
    suggestions {
      ...SuggestionFields
    }
    retained
    notes {
      ...NoteFields
    }
    partner {
      ...PartnerFields
    }
  }
}
    fragment PlaceFields on Place {
  code
  kind
  label
  parent {
    code
    label
  }
}
fragment AuditFields on AuditEvent {
  id
  at
  actor
  action
  objectType
  objectId
  summary
}
fragment ContributionSummary on Contribution {
  id
  version
  kind
  becomes
  status
  title
  place {
    ...PlaceFields
  }
  receivedAt
  dueAt
  priority
  priorityReasons
  spamScore
  claimedBy {
    id
    name
  }
  claimExpiresAt
}
fragment ContributorWords on Contribution {
  id
  title
  body
  usefulWhen
  statedFacts
  link
  contributorRole
  contributorName
  receivedAt
  place {
    ...PlaceFields
  }
}
fragment SimilarFields on SimilarItem {
  id
  kind
  title
  similarity
  recommendationId
  contributionId
  status
  refusalReason
}
fragment SuggestionFields on RuleSuggestion {
  condition
  sentence(locale: $locale)
  excerpt
  field
  start
  end
}
fragment NoteFields on ContributionNote {
  id
  at
  body
  author {
    id
    name
  }
  mentions {
    id
    name
  }
}
fragment RecommendationTitle on EditableRecommendation {
  id
  version
  slug
  kind
  published {
    id
    status
    content {
      title
    }
  }
  draft {
    id
    status
    content {
      title
    }
  }
  archived {
    id
    status
    content {
      title
    }
  }
}
fragment PartnerFields on Partner {
  id
  kind
  name
  description
  link
  contributionId
  createdAt
  createdBy {
    id
    name
  }
}`) as unknown as TypedDocumentString<ContributionDetailQuery, ContributionDetailQueryVariables>;
export const DecideContributionDocument = new TypedDocumentString(`
    mutation DecideContribution($input: DecideContributionInput!) {
  decideContribution(input: $input) {
    contribution {
      id
      version
      status
      undoableUntil
      allowedActions
    }
    recommendation {
      ...RecommendationTitle
    }
    userErrors {
      ...UserErrorFields
    }
  }
}
    fragment UserErrorFields on UserError {
  code
  message
  field
}
fragment RecommendationTitle on EditableRecommendation {
  id
  version
  slug
  kind
  published {
    id
    status
    content {
      title
    }
  }
  draft {
    id
    status
    content {
      title
    }
  }
  archived {
    id
    status
    content {
      title
    }
  }
}`) as unknown as TypedDocumentString<DecideContributionMutation, DecideContributionMutationVariables>;
export const DecideContributionsDocument = new TypedDocumentString(`
    mutation DecideContributions($input: DecideContributionsInput!) {
  decideContributions(input: $input) {
    bulkId
    results {
      ...BulkResultFields
    }
    userErrors {
      ...UserErrorFields
    }
  }
}
    fragment UserErrorFields on UserError {
  code
  message
  field
}
fragment BulkResultFields on DecideContributionResult {
  id
  done
  pending
  userErrors {
    ...UserErrorFields
  }
}`) as unknown as TypedDocumentString<DecideContributionsMutation, DecideContributionsMutationVariables>;
export const BulkDecisionDocument = new TypedDocumentString(`
    query BulkDecision($id: ID!) {
  bulkDecision(id: $id) {
    finished
    results {
      ...BulkResultFields
    }
  }
}
    fragment UserErrorFields on UserError {
  code
  message
  field
}
fragment BulkResultFields on DecideContributionResult {
  id
  done
  pending
  userErrors {
    ...UserErrorFields
  }
}`) as unknown as TypedDocumentString<BulkDecisionQuery, BulkDecisionQueryVariables>;
export const ContributionChangedDocument = new TypedDocumentString(`
    subscription ContributionChanged {
  contributionChanged {
    id
    status
    version
    claimedBy {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<ContributionChangedSubscription, ContributionChangedSubscriptionVariables>;
export const MentionableDocument = new TypedDocumentString(`
    query Mentionable($contributionId: ID!) {
  mentionable(contributionId: $contributionId) {
    id
    name
  }
}
    `) as unknown as TypedDocumentString<MentionableQuery, MentionableQueryVariables>;
export const AddContributionNoteDocument = new TypedDocumentString(`
    mutation AddContributionNote($input: AddContributionNoteInput!) {
  addContributionNote(input: $input) {
    contribution {
      id
    }
    userErrors {
      ...UserErrorFields
    }
  }
}
    fragment UserErrorFields on UserError {
  code
  message
  field
}`) as unknown as TypedDocumentString<AddContributionNoteMutation, AddContributionNoteMutationVariables>;
export const RefusalPreviewDocument = new TypedDocumentString(`
    query RefusalPreview($id: ID!, $reason: String!, $message: String) {
  refusalPreview(id: $id, reason: $reason, message: $message)
}
    `) as unknown as TypedDocumentString<RefusalPreviewQuery, RefusalPreviewQueryVariables>;
export const SaveRefusalReasonDocument = new TypedDocumentString(`
    mutation SaveRefusalReason($input: SaveRefusalReasonInput!) {
  saveRefusalReason(input: $input) {
    refusalReason {
      key
      label
      message
      retired
    }
    userErrors {
      ...UserErrorFields
    }
  }
}
    fragment UserErrorFields on UserError {
  code
  message
  field
}`) as unknown as TypedDocumentString<SaveRefusalReasonMutation, SaveRefusalReasonMutationVariables>;
export const PartnersDocument = new TypedDocumentString(`
    query Partners($page: PageInput) {
  partners(page: $page) {
    items {
      ...PartnerFields
    }
    total
  }
}
    fragment PartnerFields on Partner {
  id
  kind
  name
  description
  link
  contributionId
  createdAt
  createdBy {
    id
    name
  }
}`) as unknown as TypedDocumentString<PartnersQuery, PartnersQueryVariables>;
export const PlacesDocument = new TypedDocumentString(`
    query Places($search: String!, $first: Int!) {
  places(search: $search, first: $first) {
    ...PlaceFields
  }
}
    fragment PlaceFields on Place {
  code
  kind
  label
  parent {
    code
    label
  }
}`) as unknown as TypedDocumentString<PlacesQuery, PlacesQueryVariables>;
export const JobsDocument = new TypedDocumentString(`
    query Jobs($search: String!, $first: Int!) {
  jobs(search: $search, first: $first) {
    label
    jobGroup {
      code
      label
    }
  }
}
    `) as unknown as TypedDocumentString<JobsQuery, JobsQueryVariables>;
export const TopicsDocument = new TypedDocumentString(`
    query Topics($locale: Locale!) {
  topics {
    key
    label(locale: $locale)
  }
}
    `) as unknown as TypedDocumentString<TopicsQuery, TopicsQueryVariables>;
export const RefusalReasonsDocument = new TypedDocumentString(`
    query RefusalReasons {
  refusalReasons {
    key
    label
    message
    retired
  }
}
    `) as unknown as TypedDocumentString<RefusalReasonsQuery, RefusalReasonsQueryVariables>;
export const SituationChangeDocument = new TypedDocumentString(`
    query SituationChange($id: ID!, $rule: SituationRule!) {
  situationChange(id: $id, rule: $rule) {
    audience {
      matching
      gained
      lost
    }
    items {
      id
      kind
      label
      published
      matching
      gained
      lost
    }
  }
}
    `) as unknown as TypedDocumentString<SituationChangeQuery, SituationChangeQueryVariables>;
export const SituationsDocument = new TypedDocumentString(`
    query Situations($filter: SituationFilter, $sort: String, $page: PageInput, $locale: Locale!) {
  situations(filter: $filter, sort: $sort, page: $page) {
    items {
      id
      version
      slug
      label
      rule
      sentence(locale: $locale)
    }
    total
  }
}
    `) as unknown as TypedDocumentString<SituationsQuery, SituationsQueryVariables>;
export const SituationDetailDocument = new TypedDocumentString(`
    query SituationDetail($id: ID!, $locale: Locale!) {
  situation(id: $id) {
    id
    version
    slug
    label
    rule
    sentence(locale: $locale)
    usedBy {
      ...RecommendationTitle
    }
  }
}
    fragment RecommendationTitle on EditableRecommendation {
  id
  version
  slug
  kind
  published {
    id
    status
    content {
      title
    }
  }
  draft {
    id
    status
    content {
      title
    }
  }
  archived {
    id
    status
    content {
      title
    }
  }
}`) as unknown as TypedDocumentString<SituationDetailQuery, SituationDetailQueryVariables>;
export const SaveSituationDocument = new TypedDocumentString(`
    mutation SaveSituation($input: SaveSituationInput!) {
  saveSituation(input: $input) {
    situation {
      id
      version
      slug
      label
      rule
      lints {
        code
      }
    }
    userErrors {
      ...UserErrorFields
    }
  }
}
    fragment UserErrorFields on UserError {
  code
  message
  field
}`) as unknown as TypedDocumentString<SaveSituationMutation, SaveSituationMutationVariables>;
export const DeleteSituationDocument = new TypedDocumentString(`
    mutation DeleteSituation($input: DeleteSituationInput!) {
  deleteSituation(input: $input) {
    deleted
    userErrors {
      ...UserErrorFields
    }
  }
}
    fragment UserErrorFields on UserError {
  code
  message
  field
}`) as unknown as TypedDocumentString<DeleteSituationMutation, DeleteSituationMutationVariables>;
export const RuleAudienceDocument = new TypedDocumentString(`
    query RuleAudience($rule: SituationRule!, $replacing: SituationRule) {
  audience(rule: $rule, replacing: $replacing) {
    ...AudienceFields
  }
}
    fragment AudienceFields on Audience {
  population
  matching
  unknown
  excluded
  gained
  lost
  profiles
  byRegion {
    place {
      code
      label
    }
    population
    matching
  }
}`) as unknown as TypedDocumentString<RuleAudienceQuery, RuleAudienceQueryVariables>;
export const LintRuleDocument = new TypedDocumentString(`
    query LintRule($input: LintRuleInput!, $rule: SituationRule!, $locale: Locale!) {
  lintRule(input: $input) {
    code
    path
    message
  }
  evaluateRule(rule: $rule, facts: {}, locale: $locale) {
    trace {
      path
      sentence
    }
  }
}
    `) as unknown as TypedDocumentString<LintRuleQuery, LintRuleQueryVariables>;
export const FactDefinitionsDocument = new TypedDocumentString(`
    query FactDefinitions($locale: Locale!) {
  factDefinitions(locale: $locale) {
    key
    type
    label
    question
    ordered
    choices {
      value
      label
    }
    minimum
    maximum
    unit
    sensitive
    source
  }
}
    `) as unknown as TypedDocumentString<FactDefinitionsQuery, FactDefinitionsQueryVariables>;
export const EvaluateRuleDocument = new TypedDocumentString(`
    query EvaluateRule($rule: SituationRule!, $facts: Facts!, $locale: Locale!) {
  evaluateRule(rule: $rule, facts: $facts, locale: $locale) {
    result
    missingFacts
    sentence
    trace {
      path
      result
      sentence
    }
  }
}
    `) as unknown as TypedDocumentString<EvaluateRuleQuery, EvaluateRuleQueryVariables>;
export const NoticesDocument = new TypedDocumentString(`
    query Notices($unreadOnly: Boolean!, $page: PageInput) {
  notices(unreadOnly: $unreadOnly, page: $page) {
    items {
      id
      kind
      at
      readAt
      text
      note {
        body
      }
      contributions {
        id
        title
      }
    }
    total
  }
}
    `) as unknown as TypedDocumentString<NoticesQuery, NoticesQueryVariables>;
export const MarkNoticesReadDocument = new TypedDocumentString(`
    mutation MarkNoticesRead($input: MarkNoticesReadInput!) {
  markNoticesRead(input: $input) {
    unread
    userErrors {
      ...UserErrorFields
    }
  }
}
    fragment UserErrorFields on UserError {
  code
  message
  field
}`) as unknown as TypedDocumentString<MarkNoticesReadMutation, MarkNoticesReadMutationVariables>;