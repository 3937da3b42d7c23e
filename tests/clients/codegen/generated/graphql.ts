/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { Facts } from '../../facts';
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** What a job seeker gives to get a profile. */
export type CreateProfileInput = {
  /** Whether the person expressly agrees that facts whose definition is sensitive are kept. Without it such a fact is refused. */
  consentToSensitive?: boolean | null | undefined;
  /** Whether the person agrees to the terms. False is refused. */
  consentToTerms: boolean;
  /** An address to reach the person: at most 254 characters. It may be left out. */
  email?: string | null | undefined;
  /** What the person answered: facts whose source is PROFILE. An empty object is enough. */
  facts: Facts;
  /** The language of the recommendations. */
  locale?: Locale | null | undefined;
  /** Keys of facts that the person would rather not give: they are not asked for again. */
  skippedQuestions?: Array<string> | null | undefined;
};

/** A language and, in French, the way to speak to the reader. */
export type Locale =
  /** English. */
  | 'EN'
  /** French with "vous". */
  | 'FR'
  /** French with "tu". */
  | 'FR_TU';

/** What became of a planned action. Nothing is final but DONE. */
export type PlannedActionStatus =
  /** The person means to do it. It may be planned again after 7 days. */
  | 'ACCEPTED'
  /** The person does not want it: for two weeks when the reason is "NOT_NOW", for thirty days when it is "TOO_LONG", as once done when it is "ALREADY_DONE", else for good, also in `recommendations`. */
  | 'DECLINED'
  /** The person did it. It may be planned again after its cooldown, or never. */
  | 'DONE'
  /** Its day is over, and the person has not answered. It rests longer each time: 2, 5, 10, then 20 days. */
  | 'EXPIRED'
  /** The person has not answered, and its day is not over. */
  | 'PROPOSED'
  /** The person put it off. It comes first in a plan from the day on that they chose. */
  | 'SNOOZED';

/** What a person answers to a planned action. */
export type RespondToActionInput = {
  /** A planned action of the viewer. */
  plannedActionId: string;
  /** DECLINED: "NOT_NOW" lets it come again in two weeks. "TOO_LONG": in thirty days, and what takes as long comes after the rest until then. "ALREADY_DONE": as if it were DONE. "LESS_OF_THIS": never, and what serves the same strategies comes after the rest for thirty days. With other words (at most 500 characters), or without any, it does not come again, in plans or in `recommendations`. */
  reason?: string | null | undefined;
  /** SNOOZED: the day on which it may come again, later than today. Required then, and refused otherwise. */
  snoozeUntil?: string | null | undefined;
  /** ACCEPTED, DONE, SNOOZED or DECLINED. What is possible depends on the answer before: after DONE, only DONE again. */
  status: PlannedActionStatus;
  /** Whether it was useful. Only with DONE, which may be sent again later for it. */
  useful?: boolean | null | undefined;
};

export type ListQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  locale?: Locale | null | undefined;
}>;


export type ListQuery = { recommendations: { pageInfo: { endCursor: string | null, hasNextPage: boolean }, edges: Array<{ node: { id: string, title: string } }> } };

export type RecommendQueryVariables = Exact<{
  facts: Facts;
  locale?: Locale | null | undefined;
}>;


export type RecommendQuery = { recommend: { questionCount: number, results: Array<{ id: string, reasons: Array<string>, recommendation: { title: string } }>, nextQuestions: Array<{ fact: string, question: string, choices: Array<{ label: string, facts: Facts }> }> } };

export type CreateProfileMutationVariables = Exact<{
  input: CreateProfileInput;
}>;


export type CreateProfileMutation = { createProfile: { accessToken: string | null, profile: { facts: Facts, createdAt: string } | null, userErrors: Array<{ code: string, field: Array<string> | null, message: string }> } };

export type PlanQueryVariables = Exact<{
  locale?: Locale | null | undefined;
}>;


export type PlanQuery = { me: { plan: { date: string, actions: Array<{ id: string, status: PlannedActionStatus, recommendation: { title: string } }> } } | null };

export type AnswerMutationVariables = Exact<{
  input: RespondToActionInput;
}>;


export type AnswerMutation = { respondToAction: { plannedAction: { id: string, status: PlannedActionStatus, snoozedUntil: string | null } | null, userErrors: Array<{ code: string, field: Array<string> | null, message: string }> } };

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

export const ListDocument = new TypedDocumentString(`
    query List($first: Int!, $after: String, $locale: Locale) {
  recommendations(first: $first, after: $after) {
    pageInfo {
      endCursor
      hasNextPage
    }
    edges {
      node {
        id
        title(locale: $locale)
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ListQuery, ListQueryVariables>;
export const RecommendDocument = new TypedDocumentString(`
    query Recommend($facts: Facts!, $locale: Locale) {
  recommend(facts: $facts, locale: $locale) {
    questionCount
    results {
      id
      reasons
      recommendation {
        title(locale: $locale)
      }
    }
    nextQuestions {
      fact
      question
      choices {
        label
        facts
      }
    }
  }
}
    `) as unknown as TypedDocumentString<RecommendQuery, RecommendQueryVariables>;
export const CreateProfileDocument = new TypedDocumentString(`
    mutation CreateProfile($input: CreateProfileInput!) {
  createProfile(input: $input) {
    accessToken
    profile {
      facts
      createdAt
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<CreateProfileMutation, CreateProfileMutationVariables>;
export const PlanDocument = new TypedDocumentString(`
    query Plan($locale: Locale) {
  me {
    plan {
      date
      actions {
        id
        status
        recommendation {
          title(locale: $locale)
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PlanQuery, PlanQueryVariables>;
export const AnswerDocument = new TypedDocumentString(`
    mutation Answer($input: RespondToActionInput!) {
  respondToAction(input: $input) {
    plannedAction {
      id
      status
      snoozedUntil
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<AnswerMutation, AnswerMutationVariables>;