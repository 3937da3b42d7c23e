/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { Facts } from '../../../shared/rule';
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type ContributionKind =
  | 'ACTION'
  | 'CODE'
  | 'DATA'
  | 'OTHER'
  | 'REGIONAL_SUGGESTION'
  | 'SERVICE'
  | 'STRATEGY';

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

export type CreateProfileInput = {
  consentToTerms: boolean;
  email?: string | null | undefined;
  facts: Facts;
  locale?: Locale | null | undefined;
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

/** FR_TU: French with "tu" */
export type Locale =
  | 'EN'
  | 'FR'
  | 'FR_TU';

export type PlannedActionStatus =
  | 'ACCEPTED'
  | 'DECLINED'
  | 'DONE'
  | 'EXPIRED'
  | 'PROPOSED'
  | 'SNOOZED';

export type RecommendationKind =
  /** a simple, concrete action for one day */
  | 'ACTION'
  /** a strategic solution: a direction to give the search */
  | 'STRATEGY';

export type RecommendationResponse =
  | 'DONE'
  | 'INTERESTED'
  | 'IN_PROGRESS'
  | 'NOT_FOR_ME';

export type ReplyToModeratorInput = {
  /** the text anew; left out, it stays */
  body?: string | null | undefined;
  message?: string | null | undefined;
  /** the title anew; left out, it stays */
  title?: string | null | undefined;
  trackingToken: string;
};

export type RespondToActionInput = {
  plannedActionId: string;
  /** NOT_NOW: it may come again in two weeks. Any other words, 500 characters at most: it does not come again. */
  reason?: string | null | undefined;
  snoozeUntil?: string | null | undefined;
  status: PlannedActionStatus;
  /** with DONE only */
  useful?: boolean | null | undefined;
};

export type RespondToRecommendationInput = {
  /** 500 characters at most */
  reason?: string | null | undefined;
  recommendationId: string;
  response: RecommendationResponse;
};

export type SubmitContributionInput = {
  /** 20 to 5,000 characters */
  body: string;
  consentToTerms: boolean;
  contributorEmail?: string | null | undefined;
  contributorName?: string | null | undefined;
  contributorRole?: ContributorRole | null | undefined;
  /** seconds from the opening of the form to its sending */
  fillSeconds?: number | null | undefined;
  /** made by the client, at most 200 characters: the same submission with the same key again within a day gives the first answer again, and stores nothing; other words with it are refused (IDEMPOTENCY_KEY_REUSED) */
  idempotencyKey?: string | null | undefined;
  kind: ContributionKind;
  link?: string | null | undefined;
  mayBeNamed?: boolean | null | undefined;
  placeCode?: string | null | undefined;
  /** the solved challenge, where the deployment asks for one: see proofOfWorkChallenge */
  proofOfWork?: string | null | undefined;
  /** the same, ticked: kept as given, never overwritten */
  statedFacts?: Facts | null | undefined;
  /** 5 to 120 characters */
  title: string;
  /** free words: in which situation it is useful */
  usefulWhen?: string | null | undefined;
  /** a trap for robots: people see no such field */
  website?: string | null | undefined;
};

/** facts: a key set to null is forgotten; a key left out is kept. email: null removes it. */
export type UpdateProfileInput = {
  email?: string | null | undefined;
  facts?: Facts | null | undefined;
  locale?: Locale | null | undefined;
};

export type PublishedAdviceQueryVariables = Exact<{
  slug: string;
}>;


export type PublishedAdviceQuery = { recommendation: { title: string, summary: string, bodyMarkdown: string, durationMinutes: number | null, link: string | null, contributors: Array<string>, topics: Array<{ label: string }>, situations: Array<{ sentence: string }> } | null };

export type UserErrorFieldsFragment = { code: string, message: string, field: Array<string> | null };

export type StatusViewFragment = { status: ContributionStatus, title: string, body: string, receivedAt: string, mayReply: boolean, mayWithdraw: boolean, messages: Array<{ sentAt: string, fromStaff: boolean, body: string }>, recommendation: { slug: string, title: string, summary: string } | null };

export type ContributionStatusQueryVariables = Exact<{
  token: string;
}>;


export type ContributionStatusQuery = { contributionStatus: { status: ContributionStatus, title: string, body: string, receivedAt: string, mayReply: boolean, mayWithdraw: boolean, messages: Array<{ sentAt: string, fromStaff: boolean, body: string }>, recommendation: { slug: string, title: string, summary: string } | null } | null };

export type ReplyToModeratorMutationVariables = Exact<{
  input: ReplyToModeratorInput;
}>;


export type ReplyToModeratorMutation = { changed: { status: { status: ContributionStatus, title: string, body: string, receivedAt: string, mayReply: boolean, mayWithdraw: boolean, messages: Array<{ sentAt: string, fromStaff: boolean, body: string }>, recommendation: { slug: string, title: string, summary: string } | null } | null, userErrors: Array<{ code: string, message: string, field: Array<string> | null }> } };

export type WithdrawContributionMutationVariables = Exact<{
  token: string;
}>;


export type WithdrawContributionMutation = { changed: { status: { status: ContributionStatus, title: string, body: string, receivedAt: string, mayReply: boolean, mayWithdraw: boolean, messages: Array<{ sentAt: string, fromStaff: boolean, body: string }>, recommendation: { slug: string, title: string, summary: string } | null } | null, userErrors: Array<{ code: string, message: string, field: Array<string> | null }> } };

export type ForgetContributorMutationVariables = Exact<{
  token: string;
}>;


export type ForgetContributorMutation = { changed: { status: { status: ContributionStatus, title: string, body: string, receivedAt: string, mayReply: boolean, mayWithdraw: boolean, messages: Array<{ sentAt: string, fromStaff: boolean, body: string }>, recommendation: { slug: string, title: string, summary: string } | null } | null, userErrors: Array<{ code: string, message: string, field: Array<string> | null }> } };

export type SubmitContributionMutationVariables = Exact<{
  input: SubmitContributionInput;
}>;


export type SubmitContributionMutation = { submitContribution: { trackingToken: string | null, similar: Array<{ title: string, slug: string | null }>, userErrors: Array<{ code: string, message: string, field: Array<string> | null }> } };

export type PlaceFoundFragment = { code: string, label: string, parent: { label: string } | null };

export type FindPlacesQueryVariables = Exact<{
  search: string;
}>;


export type FindPlacesQuery = { places: Array<{ code: string, label: string, parent: { label: string } | null }> };

export type ProofOfWorkChallengeQueryVariables = Exact<{ [key: string]: never; }>;


export type ProofOfWorkChallengeQuery = { proofOfWorkChallenge: { algorithm: string, challenge: string, salt: string, signature: string, maxNumber: number } | null };

export type SimilarFoundFragment = { title: string, slug: string | null };

export type FindSimilarQueryVariables = Exact<{
  title: string;
  body?: string | null | undefined;
  link?: string | null | undefined;
}>;


export type FindSimilarQuery = { similar: Array<{ title: string, slug: string | null }> };

export type AskedQuestionFragment = { fact: string, question: string, choices: Array<{ value: string, label: string, facts: Facts }>, definition: { type: FactType, multiple: boolean, minimum: number | null, maximum: number | null, unit: string | null, sensitive: boolean } };

export type AdviceContentFragment = { id: string, kind: RecommendationKind, title: string, summary: string, bodyMarkdown: string, link: string | null, durationMinutes: number | null, locales: Array<Locale> };

export type FittingAdviceFragment = { id: string, reasons: Array<string>, response: RecommendationResponse | null, recommendation: { id: string, kind: RecommendationKind, title: string, summary: string, bodyMarkdown: string, link: string | null, durationMinutes: number | null, locales: Array<Locale> } };

export type ActionOfTheDayFragment = { id: string, status: PlannedActionStatus, reasons: Array<string>, snoozedUntil: string | null, useful: boolean | null, recommendation: { id: string, kind: RecommendationKind, title: string, summary: string, bodyMarkdown: string, link: string | null, durationMinutes: number | null, locales: Array<Locale> } };

export type FindNextQuestionQueryVariables = Exact<{
  facts: Facts;
  locale: Locale;
  skip: Array<string> | string;
}>;


export type FindNextQuestionQuery = { fitting: { results: Array<{ id: string }> }, asking: { questionCount: number, nextQuestions: Array<{ fact: string, question: string, choices: Array<{ value: string, label: string, facts: Facts }>, definition: { type: FactType, multiple: boolean, minimum: number | null, maximum: number | null, unit: string | null, sensitive: boolean } }> } };

export type FindAdviceQueryVariables = Exact<{
  facts: Facts;
  locale: Locale;
  skip: Array<string> | string;
}>;


export type FindAdviceQuery = { strategies: { results: Array<{ id: string, reasons: Array<string>, response: RecommendationResponse | null, recommendation: { id: string, kind: RecommendationKind, title: string, summary: string, bodyMarkdown: string, link: string | null, durationMinutes: number | null, locales: Array<Locale> } }> }, actions: { results: Array<{ id: string, reasons: Array<string>, response: RecommendationResponse | null, recommendation: { id: string, kind: RecommendationKind, title: string, summary: string, bodyMarkdown: string, link: string | null, durationMinutes: number | null, locales: Array<Locale> } }> } };

export type FindMyAdviceQueryVariables = Exact<{
  skip: Array<string> | string;
}>;


export type FindMyAdviceQuery = { me: { strategies: { results: Array<{ id: string, reasons: Array<string>, response: RecommendationResponse | null, recommendation: { id: string, kind: RecommendationKind, title: string, summary: string, bodyMarkdown: string, link: string | null, durationMinutes: number | null, locales: Array<Locale> } }> }, actions: { results: Array<{ id: string, reasons: Array<string>, response: RecommendationResponse | null, recommendation: { id: string, kind: RecommendationKind, title: string, summary: string, bodyMarkdown: string, link: string | null, durationMinutes: number | null, locales: Array<Locale> } }> } } | null };

export type DescribeFactsQueryVariables = Exact<{
  locale: Locale;
}>;


export type DescribeFactsQuery = { factDefinitions: Array<{ key: string, question: string | null, type: FactType, multiple: boolean, minimum: number | null, maximum: number | null, unit: string | null, sensitive: boolean, choices: Array<{ value: string, label: string, facts: Facts }> }> };

export type FindJobsQueryVariables = Exact<{
  search: string;
}>;


export type FindJobsQuery = { jobs: Array<{ label: string, jobGroup: { code: string, label: string } }> };

export type OpenMyProfileQueryVariables = Exact<{ [key: string]: never; }>;


export type OpenMyProfileQuery = { me: { facts: Facts } | null };

export type OpenMyPlanQueryVariables = Exact<{ [key: string]: never; }>;


export type OpenMyPlanQuery = { me: { plan: { date: string, actions: Array<{ id: string, status: PlannedActionStatus, reasons: Array<string>, snoozedUntil: string | null, useful: boolean | null, recommendation: { id: string, kind: RecommendationKind, title: string, summary: string, bodyMarkdown: string, link: string | null, durationMinutes: number | null, locales: Array<Locale> } }> } } | null };

export type MakeProfileMutationVariables = Exact<{
  input: CreateProfileInput;
}>;


export type MakeProfileMutation = { changed: { accessToken: string | null, userErrors: Array<{ code: string, message: string, field: Array<string> | null }> } };

export type SaveProfileMutationVariables = Exact<{
  input: UpdateProfileInput;
}>;


export type SaveProfileMutation = { changed: { userErrors: Array<{ code: string, message: string, field: Array<string> | null }> } };

export type AnswerActionMutationVariables = Exact<{
  input: RespondToActionInput;
}>;


export type AnswerActionMutation = { changed: { plannedAction: { id: string, status: PlannedActionStatus, reasons: Array<string>, snoozedUntil: string | null, useful: boolean | null, recommendation: { id: string, kind: RecommendationKind, title: string, summary: string, bodyMarkdown: string, link: string | null, durationMinutes: number | null, locales: Array<Locale> } } | null, userErrors: Array<{ code: string, message: string, field: Array<string> | null }> } };

export type AnswerAdviceMutationVariables = Exact<{
  input: RespondToRecommendationInput;
}>;


export type AnswerAdviceMutation = { changed: { recommendation: { id: string, reasons: Array<string>, response: RecommendationResponse | null, recommendation: { id: string, kind: RecommendationKind, title: string, summary: string, bodyMarkdown: string, link: string | null, durationMinutes: number | null, locales: Array<Locale> } } | null, userErrors: Array<{ code: string, message: string, field: Array<string> | null }> } };

export type EraseProfileMutationVariables = Exact<{ [key: string]: never; }>;


export type EraseProfileMutation = { changed: { userErrors: Array<{ code: string, message: string, field: Array<string> | null }> } };

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
export const UserErrorFieldsFragmentDoc = new TypedDocumentString(`
    fragment UserErrorFields on UserError {
  code
  message
  field
}
    `, {"fragmentName":"UserErrorFields"}) as unknown as TypedDocumentString<UserErrorFieldsFragment, unknown>;
export const StatusViewFragmentDoc = new TypedDocumentString(`
    fragment StatusView on ContributionStatusView {
  status
  title
  body
  receivedAt
  mayReply
  mayWithdraw
  messages {
    sentAt
    fromStaff
    body
  }
  recommendation {
    slug
    title
    summary
  }
}
    `, {"fragmentName":"StatusView"}) as unknown as TypedDocumentString<StatusViewFragment, unknown>;
export const PlaceFoundFragmentDoc = new TypedDocumentString(`
    fragment PlaceFound on Place {
  code
  label
  parent {
    label
  }
}
    `, {"fragmentName":"PlaceFound"}) as unknown as TypedDocumentString<PlaceFoundFragment, unknown>;
export const SimilarFoundFragmentDoc = new TypedDocumentString(`
    fragment SimilarFound on SimilarItem {
  title
  slug
}
    `, {"fragmentName":"SimilarFound"}) as unknown as TypedDocumentString<SimilarFoundFragment, unknown>;
export const AskedQuestionFragmentDoc = new TypedDocumentString(`
    fragment AskedQuestion on NextQuestion {
  fact
  question
  choices {
    value
    label
    facts
  }
  definition {
    type
    multiple
    minimum
    maximum
    unit
    sensitive
  }
}
    `, {"fragmentName":"AskedQuestion"}) as unknown as TypedDocumentString<AskedQuestionFragment, unknown>;
export const AdviceContentFragmentDoc = new TypedDocumentString(`
    fragment AdviceContent on Recommendation {
  id
  kind
  title
  summary
  bodyMarkdown
  link
  durationMinutes
  locales
}
    `, {"fragmentName":"AdviceContent"}) as unknown as TypedDocumentString<AdviceContentFragment, unknown>;
export const FittingAdviceFragmentDoc = new TypedDocumentString(`
    fragment FittingAdvice on PersonalRecommendation {
  id
  reasons
  response
  recommendation {
    ...AdviceContent
  }
}
    fragment AdviceContent on Recommendation {
  id
  kind
  title
  summary
  bodyMarkdown
  link
  durationMinutes
  locales
}`, {"fragmentName":"FittingAdvice"}) as unknown as TypedDocumentString<FittingAdviceFragment, unknown>;
export const ActionOfTheDayFragmentDoc = new TypedDocumentString(`
    fragment ActionOfTheDay on PlannedAction {
  id
  status
  reasons
  snoozedUntil
  useful
  recommendation {
    ...AdviceContent
  }
}
    fragment AdviceContent on Recommendation {
  id
  kind
  title
  summary
  bodyMarkdown
  link
  durationMinutes
  locales
}`, {"fragmentName":"ActionOfTheDay"}) as unknown as TypedDocumentString<ActionOfTheDayFragment, unknown>;
export const PublishedAdviceDocument = new TypedDocumentString(`
    query PublishedAdvice($slug: String!) {
  recommendation(slug: $slug) {
    title
    summary
    bodyMarkdown
    durationMinutes
    link
    contributors
    topics {
      label
    }
    situations {
      sentence
    }
  }
}
    `) as unknown as TypedDocumentString<PublishedAdviceQuery, PublishedAdviceQueryVariables>;
export const ContributionStatusDocument = new TypedDocumentString(`
    query ContributionStatus($token: String!) {
  contributionStatus(trackingToken: $token) {
    ...StatusView
  }
}
    fragment StatusView on ContributionStatusView {
  status
  title
  body
  receivedAt
  mayReply
  mayWithdraw
  messages {
    sentAt
    fromStaff
    body
  }
  recommendation {
    slug
    title
    summary
  }
}`) as unknown as TypedDocumentString<ContributionStatusQuery, ContributionStatusQueryVariables>;
export const ReplyToModeratorDocument = new TypedDocumentString(`
    mutation ReplyToModerator($input: ReplyToModeratorInput!) {
  changed: replyToModerator(input: $input) {
    status {
      ...StatusView
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
fragment StatusView on ContributionStatusView {
  status
  title
  body
  receivedAt
  mayReply
  mayWithdraw
  messages {
    sentAt
    fromStaff
    body
  }
  recommendation {
    slug
    title
    summary
  }
}`) as unknown as TypedDocumentString<ReplyToModeratorMutation, ReplyToModeratorMutationVariables>;
export const WithdrawContributionDocument = new TypedDocumentString(`
    mutation WithdrawContribution($token: String!) {
  changed: withdrawContribution(trackingToken: $token) {
    status {
      ...StatusView
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
fragment StatusView on ContributionStatusView {
  status
  title
  body
  receivedAt
  mayReply
  mayWithdraw
  messages {
    sentAt
    fromStaff
    body
  }
  recommendation {
    slug
    title
    summary
  }
}`) as unknown as TypedDocumentString<WithdrawContributionMutation, WithdrawContributionMutationVariables>;
export const ForgetContributorDocument = new TypedDocumentString(`
    mutation ForgetContributor($token: String!) {
  changed: forgetContributor(trackingToken: $token) {
    status {
      ...StatusView
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
fragment StatusView on ContributionStatusView {
  status
  title
  body
  receivedAt
  mayReply
  mayWithdraw
  messages {
    sentAt
    fromStaff
    body
  }
  recommendation {
    slug
    title
    summary
  }
}`) as unknown as TypedDocumentString<ForgetContributorMutation, ForgetContributorMutationVariables>;
export const SubmitContributionDocument = new TypedDocumentString(`
    mutation SubmitContribution($input: SubmitContributionInput!) {
  submitContribution(input: $input) {
    trackingToken
    similar {
      ...SimilarFound
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
fragment SimilarFound on SimilarItem {
  title
  slug
}`) as unknown as TypedDocumentString<SubmitContributionMutation, SubmitContributionMutationVariables>;
export const FindPlacesDocument = new TypedDocumentString(`
    query FindPlaces($search: String!) {
  places(search: $search, first: 8) {
    ...PlaceFound
  }
}
    fragment PlaceFound on Place {
  code
  label
  parent {
    label
  }
}`) as unknown as TypedDocumentString<FindPlacesQuery, FindPlacesQueryVariables>;
export const ProofOfWorkChallengeDocument = new TypedDocumentString(`
    query ProofOfWorkChallenge {
  proofOfWorkChallenge {
    algorithm
    challenge
    salt
    signature
    maxNumber
  }
}
    `) as unknown as TypedDocumentString<ProofOfWorkChallengeQuery, ProofOfWorkChallengeQueryVariables>;
export const FindSimilarDocument = new TypedDocumentString(`
    query FindSimilar($title: String!, $body: String, $link: String) {
  similar(title: $title, body: $body, link: $link, first: 3) {
    ...SimilarFound
  }
}
    fragment SimilarFound on SimilarItem {
  title
  slug
}`) as unknown as TypedDocumentString<FindSimilarQuery, FindSimilarQueryVariables>;
export const FindNextQuestionDocument = new TypedDocumentString(`
    query FindNextQuestion($facts: Facts!, $locale: Locale!, $skip: [String!]!) {
  fitting: recommend(facts: $facts, locale: $locale, first: 50) {
    results {
      id
    }
  }
  asking: recommend(facts: $facts, locale: $locale, skip: $skip, first: 1) {
    questionCount
    nextQuestions(first: 3) {
      ...AskedQuestion
    }
  }
}
    fragment AskedQuestion on NextQuestion {
  fact
  question
  choices {
    value
    label
    facts
  }
  definition {
    type
    multiple
    minimum
    maximum
    unit
    sensitive
  }
}`) as unknown as TypedDocumentString<FindNextQuestionQuery, FindNextQuestionQueryVariables>;
export const FindAdviceDocument = new TypedDocumentString(`
    query FindAdvice($facts: Facts!, $locale: Locale!, $skip: [String!]!) {
  strategies: recommend(
    kind: STRATEGY
    facts: $facts
    locale: $locale
    skip: $skip
    first: 5
  ) {
    results {
      ...FittingAdvice
    }
  }
  actions: recommend(
    kind: ACTION
    facts: $facts
    locale: $locale
    skip: $skip
    first: 5
  ) {
    results {
      ...FittingAdvice
    }
  }
}
    fragment AdviceContent on Recommendation {
  id
  kind
  title
  summary
  bodyMarkdown
  link
  durationMinutes
  locales
}
fragment FittingAdvice on PersonalRecommendation {
  id
  reasons
  response
  recommendation {
    ...AdviceContent
  }
}`) as unknown as TypedDocumentString<FindAdviceQuery, FindAdviceQueryVariables>;
export const FindMyAdviceDocument = new TypedDocumentString(`
    query FindMyAdvice($skip: [String!]!) {
  me {
    strategies: recommendations(kind: STRATEGY, skip: $skip, first: 5) {
      results {
        ...FittingAdvice
      }
    }
    actions: recommendations(kind: ACTION, skip: $skip, first: 5) {
      results {
        ...FittingAdvice
      }
    }
  }
}
    fragment AdviceContent on Recommendation {
  id
  kind
  title
  summary
  bodyMarkdown
  link
  durationMinutes
  locales
}
fragment FittingAdvice on PersonalRecommendation {
  id
  reasons
  response
  recommendation {
    ...AdviceContent
  }
}`) as unknown as TypedDocumentString<FindMyAdviceQuery, FindMyAdviceQueryVariables>;
export const DescribeFactsDocument = new TypedDocumentString(`
    query DescribeFacts($locale: Locale!) {
  factDefinitions(locale: $locale) {
    key
    question
    choices {
      value
      label
      facts
    }
    type
    multiple
    minimum
    maximum
    unit
    sensitive
  }
}
    `) as unknown as TypedDocumentString<DescribeFactsQuery, DescribeFactsQueryVariables>;
export const FindJobsDocument = new TypedDocumentString(`
    query FindJobs($search: String!) {
  jobs(search: $search, first: 8) {
    label
    jobGroup {
      code
      label
    }
  }
}
    `) as unknown as TypedDocumentString<FindJobsQuery, FindJobsQueryVariables>;
export const OpenMyProfileDocument = new TypedDocumentString(`
    query OpenMyProfile {
  me {
    facts
  }
}
    `) as unknown as TypedDocumentString<OpenMyProfileQuery, OpenMyProfileQueryVariables>;
export const OpenMyPlanDocument = new TypedDocumentString(`
    query OpenMyPlan {
  me {
    plan {
      date
      actions {
        ...ActionOfTheDay
      }
    }
  }
}
    fragment AdviceContent on Recommendation {
  id
  kind
  title
  summary
  bodyMarkdown
  link
  durationMinutes
  locales
}
fragment ActionOfTheDay on PlannedAction {
  id
  status
  reasons
  snoozedUntil
  useful
  recommendation {
    ...AdviceContent
  }
}`) as unknown as TypedDocumentString<OpenMyPlanQuery, OpenMyPlanQueryVariables>;
export const MakeProfileDocument = new TypedDocumentString(`
    mutation MakeProfile($input: CreateProfileInput!) {
  changed: createProfile(input: $input) {
    accessToken
    userErrors {
      ...UserErrorFields
    }
  }
}
    fragment UserErrorFields on UserError {
  code
  message
  field
}`) as unknown as TypedDocumentString<MakeProfileMutation, MakeProfileMutationVariables>;
export const SaveProfileDocument = new TypedDocumentString(`
    mutation SaveProfile($input: UpdateProfileInput!) {
  changed: updateProfile(input: $input) {
    userErrors {
      ...UserErrorFields
    }
  }
}
    fragment UserErrorFields on UserError {
  code
  message
  field
}`) as unknown as TypedDocumentString<SaveProfileMutation, SaveProfileMutationVariables>;
export const AnswerActionDocument = new TypedDocumentString(`
    mutation AnswerAction($input: RespondToActionInput!) {
  changed: respondToAction(input: $input) {
    plannedAction {
      ...ActionOfTheDay
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
fragment AdviceContent on Recommendation {
  id
  kind
  title
  summary
  bodyMarkdown
  link
  durationMinutes
  locales
}
fragment ActionOfTheDay on PlannedAction {
  id
  status
  reasons
  snoozedUntil
  useful
  recommendation {
    ...AdviceContent
  }
}`) as unknown as TypedDocumentString<AnswerActionMutation, AnswerActionMutationVariables>;
export const AnswerAdviceDocument = new TypedDocumentString(`
    mutation AnswerAdvice($input: RespondToRecommendationInput!) {
  changed: respondToRecommendation(input: $input) {
    recommendation {
      ...FittingAdvice
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
fragment AdviceContent on Recommendation {
  id
  kind
  title
  summary
  bodyMarkdown
  link
  durationMinutes
  locales
}
fragment FittingAdvice on PersonalRecommendation {
  id
  reasons
  response
  recommendation {
    ...AdviceContent
  }
}`) as unknown as TypedDocumentString<AnswerAdviceMutation, AnswerAdviceMutationVariables>;
export const EraseProfileDocument = new TypedDocumentString(`
    mutation EraseProfile {
  changed: deleteMyProfile {
    userErrors {
      ...UserErrorFields
    }
  }
}
    fragment UserErrorFields on UserError {
  code
  message
  field
}`) as unknown as TypedDocumentString<EraseProfileMutation, EraseProfileMutationVariables>;