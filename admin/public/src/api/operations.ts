import type { Challenge } from '../proof/challenge';

/** A GraphQL document that carries the types of its answer and of its variables. */
export interface Operation<Data, Variables> {
  query: string;
  types?: (variables: Variables) => Data;
}

export interface SubmitContributionInput {
  kind: string;
  title: string;
  body: string;
  usefulWhen?: string;
  statedFacts?: Record<string, boolean | string | string[]>;
  placeCode?: string;
  link?: string;
  contributorRole?: string;
  contributorName?: string;
  contributorEmail?: string;
  mayBeNamed: boolean;
  consentToTerms: boolean;
  /** Seconds from the opening of the form to its sending; left out where a draft was taken up again. */
  fillSeconds?: number;
  website?: string;
  proofOfWork?: string;
}
export interface UserError {
  code: string;
  message: string;
  field: string[] | null;
}
export interface Submitted {
  submitContribution: { trackingToken: string | null; similar: SimilarFound[]; userErrors: UserError[] };
}
export interface SimilarQuestion {
  title: string;
  body?: string;
  link?: string;
}
export interface SimilarFound {
  title: string;
  /** null for what is not published */
  slug: string | null;
}
export interface PlaceFound {
  code: string;
  label: string;
  parent: { label: string } | null;
}
export type ContributionStatus =
  | 'RECEIVED'
  | 'IN_REVIEW'
  | 'NEEDS_CORRECTION'
  | 'ACCEPTED'
  | 'PUBLISHED'
  | 'REFUSED'
  | 'DUPLICATE'
  | 'SPAM'
  | 'WITHDRAWN';
export interface StatusView {
  status: ContributionStatus;
  title: string;
  body: string;
  receivedAt: string;
  mayReply: boolean;
  mayWithdraw: boolean;
  messages: { sentAt: string; fromStaff: boolean; body: string }[];
  recommendation: { slug: string; title: string; summary: string } | null;
}
export interface ReplyInput {
  trackingToken: string;
  /** Left out, it stays; the body too. */
  title?: string;
  body?: string;
  message?: string;
}
export interface StatusChanged {
  status: StatusView | null;
  userErrors: UserError[];
}
export interface Advice {
  title: string;
  summary: string;
  bodyMarkdown: string;
  /** null for a strategy */
  durationMinutes: number | null;
  link: string | null;
  topics: { label: string }[];
  situations: { sentence: string }[];
  contributors: string[];
}

export const submitContribution: Operation<Submitted, { input: SubmitContributionInput }> = {
  query: `mutation SubmitContribution($input: SubmitContributionInput!) {
    submitContribution(input: $input) { trackingToken similar { title slug } userErrors { code message field } }
  }`,
};

export const findSimilar: Operation<{ similar: SimilarFound[] }, SimilarQuestion> = {
  query: `query FindSimilar($title: String!, $body: String, $link: String) {
    similar(title: $title, body: $body, link: $link, first: 3) { title slug }
  }`,
};

export const proofOfWorkChallenge: Operation<{ proofOfWorkChallenge: Challenge | null }, Record<string, never>> = {
  query: `query ProofOfWorkChallenge { proofOfWorkChallenge { algorithm challenge salt signature maxNumber } }`,
};

export const findPlaces: Operation<{ places: PlaceFound[] }, { search: string }> = {
  query: `query FindPlaces($search: String!) {
    places(search: $search, first: 8) { code label parent { label } }
  }`,
};

const statusView = `status title body receivedAt mayReply mayWithdraw
      messages { sentAt fromStaff body }
      recommendation { slug title summary }`;

const statusChanged = `status { ${statusView} } userErrors { code message field }`;

export const contributionStatus: Operation<{ contributionStatus: StatusView | null }, { token: string }> = {
  query: `query ContributionStatus($token: String!) {
    contributionStatus(trackingToken: $token) { ${statusView} }
  }`,
};

export const replyToModerator: Operation<{ changed: StatusChanged }, { input: ReplyInput }> = {
  query: `mutation ReplyToModerator($input: ReplyToModeratorInput!) {
    changed: replyToModerator(input: $input) { ${statusChanged} }
  }`,
};

export const withdrawContribution: Operation<{ changed: StatusChanged }, { token: string }> = {
  query: `mutation WithdrawContribution($token: String!) {
    changed: withdrawContribution(trackingToken: $token) { ${statusChanged} }
  }`,
};

export const forgetContributor: Operation<{ changed: StatusChanged }, { token: string }> = {
  query: `mutation ForgetContributor($token: String!) {
    changed: forgetContributor(trackingToken: $token) { ${statusChanged} }
  }`,
};

export const publishedAdvice: Operation<{ recommendation: Advice | null }, { slug: string }> = {
  query: `query PublishedAdvice($slug: String!) {
    recommendation(slug: $slug) {
      title summary bodyMarkdown durationMinutes link contributors
      topics { label }
      situations { sentence }
    }
  }`,
};
