/** Kept inside the object that holds it. */
const embedded = (): null => null;

/**
 * The `keys` of graphcache, for what everybody and job seekers read: these types have no identity of their own. Every other type has an
 * `id`, and is kept once under it.
 */
export const keys = {
  Catalogue: embedded,
  ContributionMessage: embedded,
  ContributionStatusPayload: embedded,
  ContributionStatusView: embedded,
  CreateProfilePayload: embedded,
  DailyPlan: embedded,
  DeleteMyProfilePayload: embedded,
  ExportMyDataPayload: embedded,
  FactChoice: embedded,
  FactDefinition: embedded,
  JobGroup: embedded,
  JobTitle: embedded,
  NextQuestion: embedded,
  PageInfo: embedded,
  Place: embedded,
  PlannedActionConnection: embedded,
  PlannedActionEdge: embedded,
  ProfilePayload: embedded,
  ProofOfWorkChallenge: embedded,
  RecommendationConnection: embedded,
  RecommendationEdge: embedded,
  RecommendationResults: embedded,
  RespondToActionPayload: embedded,
  RespondToRecommendationPayload: embedded,
  SignInPayload: embedded,
  SignOutPayload: embedded,
  SubmitContributionPayload: embedded,
  UserError: embedded,
};

/**
 * The rest of the schema, which only the team reads. The `id` of a DecideContributionResult and of a SituationChangeItem is that of
 * another object, which comes in several of them.
 */
export const staffKeys = {
  Attachment: embedded,
  Audience: embedded,
  AudienceSlice: embedded,
  AuditEventPage: embedded,
  ChecklistItem: embedded,
  ContributionCorrection: embedded,
  ContributionPage: embedded,
  ContributionPayload: embedded,
  DecideContributionPayload: embedded,
  DecideContributionResult: embedded,
  DecideContributionsPayload: embedded,
  DeleteSituationPayload: embedded,
  EditableRecommendationPage: embedded,
  EditableRecommendationPayload: embedded,
  MarkNoticesReadPayload: embedded,
  NoticePage: embedded,
  PartnerPage: embedded,
  PersonaPage: embedded,
  PersonalData: embedded,
  RecommendationContent: embedded,
  RefusalReason: embedded,
  RefusalReasonPayload: embedded,
  RuleEvaluation: embedded,
  RuleLint: embedded,
  RuleSuggestion: embedded,
  RuleTraceNode: embedded,
  ScoreLine: embedded,
  SituationChange: embedded,
  SituationChangeItem: embedded,
  SituationPage: embedded,
  SituationPayload: embedded,
  StaffPage: embedded,
  StaffUserPayload: embedded,
  TerritoriesPayload: embedded,
  Translation: embedded,
};
