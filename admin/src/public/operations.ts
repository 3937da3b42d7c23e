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
}
export interface UserError {
  code: string;
  message: string;
  field: string[] | null;
}
export interface Submitted {
  submitContribution: { trackingToken: string | null; userErrors: UserError[] };
}
export interface PlaceFound {
  code: string;
  label: string;
  parent: { label: string } | null;
}
export type ContributionStatus = 'RECEIVED' | 'IN_REVIEW' | 'ACCEPTED' | 'PUBLISHED' | 'REFUSED';
export interface StatusView {
  status: ContributionStatus;
  title: string;
  receivedAt: string;
  messages: { sentAt: string; fromStaff: boolean; body: string }[];
  recommendation: { slug: string; title: string; summary: string } | null;
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
    submitContribution(input: $input) { trackingToken userErrors { code message field } }
  }`,
};

export const findPlaces: Operation<{ places: PlaceFound[] }, { search: string }> = {
  query: `query FindPlaces($search: String!) {
    places(search: $search, first: 8) { code label parent { label } }
  }`,
};

export const contributionStatus: Operation<{ contributionStatus: StatusView | null }, { token: string }> = {
  query: `query ContributionStatus($token: String!) {
    contributionStatus(trackingToken: $token) {
      status title receivedAt
      messages { sentAt fromStaff body }
      recommendation { slug title summary }
    }
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
