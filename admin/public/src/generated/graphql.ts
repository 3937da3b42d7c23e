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

export type ReplyToModeratorInput = {
  /** the text anew; left out, it stays */
  body?: string | null | undefined;
  message?: string | null | undefined;
  /** the title anew; left out, it stays */
  title?: string | null | undefined;
  trackingToken: string;
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