/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { Facts } from '../../../shared/rule';
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** What somebody proposes. */
export type ContributionKind =
  /** A simple, concrete action for one day. */
  | 'ACTION'
  /** Code for this service. Accepted, it makes a partner. */
  | 'CODE'
  /** Data that the service could use. Accepted, it makes a partner. */
  | 'DATA'
  /** Something else. Accepted, it makes a partner. */
  | 'OTHER'
  /** Advice for one place. Accepted, it becomes an ACTION. */
  | 'REGIONAL_SUGGESTION'
  /** A service to job seekers or to this one. Accepted, it makes a partner. */
  | 'SERVICE'
  /** A strategic solution: a direction to give the search. */
  | 'STRATEGY';

/** Where a contribution stands. docs/contribution.md draws the way from one to the next. */
export type ContributionStatus =
  /** It became a draft, went into a recommendation or made a partner. */
  | 'ACCEPTED'
  /** It repeats another contribution or a recommendation. */
  | 'DUPLICATE'
  /** A moderator has claimed it. */
  | 'IN_REVIEW'
  /** The contributor is asked to correct something. */
  | 'NEEDS_CORRECTION'
  /** The recommendation that came of it is published. */
  | 'PUBLISHED'
  /** It waits in the queue. */
  | 'RECEIVED'
  /** It was refused, for a reason that the contributor is told. */
  | 'REFUSED'
  /** Nobody wants it. */
  | 'SPAM'
  /** The contributor took it back, or asked to be forgotten. */
  | 'WITHDRAWN';

/** Who a contributor says they are. */
export type ContributorRole =
  /** Somebody of an association. */
  | 'ASSOCIATION'
  /** Somebody whose work is to help job seekers. */
  | 'COUNSELLOR'
  /** Somebody who looks for work, or did. */
  | 'JOB_SEEKER'
  /** Somebody else. */
  | 'OTHER'
  /** Somebody who hires. */
  | 'RECRUITER';

/** What a contributor answers to a request for correction. One of `title`, `body` and `message` is needed. */
export type ReplyToModeratorInput = {
  /** The text anew: 20 to 5,000 characters. Left out, it stays. */
  body?: string | null | undefined;
  /** A message to the moderators: at most 2,000 characters. */
  message?: string | null | undefined;
  /** The title anew: 5 to 120 characters. Left out, it stays. */
  title?: string | null | undefined;
  /** The secret given at submission. */
  trackingToken: string;
};

/** What somebody proposes. */
export type SubmitContributionInput = {
  /** 20 to 5,000 characters. */
  body: string;
  /** Whether the contributor agrees to the terms. False is refused. */
  consentToTerms: boolean;
  /** Where answers go: at most 254 characters. It may be left out. */
  contributorEmail?: string | null | undefined;
  /** At most 120 characters. It may be left out. */
  contributorName?: string | null | undefined;
  /** Who the contributor is. */
  contributorRole?: ContributorRole | null | undefined;
  /** Seconds from the opening of the form to its sending. Under 8, it looks like a robot. */
  fillSeconds?: number | null | undefined;
  /** Made by the client, at most 200 characters. The same submission with the same key within a day gives the first answer again, and stores nothing. Other words with it are refused (IDEMPOTENCY_KEY_REUSED). */
  idempotencyKey?: string | null | undefined;
  /** What is proposed. */
  kind: ContributionKind;
  /** A page that shows more. "www.example.org" becomes https://www.example.org. */
  link?: string | null | undefined;
  /** Whether the name may stand in public beside what comes of it. */
  mayBeNamed?: boolean | null | undefined;
  /** The code of the place that it is for: "69123", "dep-69" or "reg-84". Required for a REGIONAL_SUGGESTION. */
  placeCode?: string | null | undefined;
  /** The solved challenge, where the deployment asks for one: see `proofOfWorkChallenge`. */
  proofOfWork?: string | null | undefined;
  /** The same, ticked: facts whose source is PROFILE. Kept as given, never overwritten. */
  statedFacts?: Facts | null | undefined;
  /** 5 to 120 characters. */
  title: string;
  /** In which situation it is useful, in free words: at most 2,000 characters. */
  usefulWhen?: string | null | undefined;
  /** A trap for robots: people see no such field. */
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