/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** What the team can do with an experiment. */
export type ExperimentAction =
  /** End it before its day. Done by `stopExperiment`. */
  | 'STOP';

/** What people did since they met an experiment. */
export type OutcomeMeasure =
  /** They said of something that it is done. */
  | 'DONE'
  /** They said of something that it is of interest, or under way. */
  | 'INTERESTED'
  /** They said of something that they did that it was useful. */
  | 'USEFUL';

/** Which kind of place it is. */
export type PlaceKind =
  /** A town or a village: "69123" is Lyon. */
  | 'COMMUNE'
  /** A département: "dep-69" is Rhône. */
  | 'DEPARTEMENT'
  /** A région: "reg-84" is Auvergne-Rhône-Alpes. */
  | 'REGION';

/** The two kinds of advice. */
export type RecommendationKind =
  /** A simple, concrete action for one day. */
  | 'ACTION'
  /** A strategic solution: a direction to give the search. */
  | 'STRATEGY';

/** Where a revision stands. */
export type RevisionStatus =
  /** A colleague approved it, and it can be published. */
  | 'APPROVED'
  /** It was withdrawn, from the public or from the work. */
  | 'ARCHIVED'
  /** It is being written. */
  | 'DRAFT'
  /** A colleague is to look at it. */
  | 'IN_REVIEW'
  /** Everybody reads it. */
  | 'PUBLISHED'
  /** It waits for the day on which it goes online. */
  | 'SCHEDULED'
  /** A later revision was published in its place. */
  | 'SUPERSEDED';

/** What to try, and on how many. */
export type StartExperimentInput = {
  /** When it ends by itself: within a year. */
  endsAt: string;
  /** What the team calls it: 3 to 120 characters. */
  name: string;
  /** What it is to find out: at most 500 characters. */
  purpose?: string | null | undefined;
  /** A recommendation that is online. Either it or a scorer. */
  recommendationId?: string | null | undefined;
  /** A scorer that the service has: "built-in", "editors-only", or "http" where one is connected. */
  scorer?: string | null | undefined;
  /** How many per cent of people are to get it: 1 to 99. */
  share: number;
};

/** Which experiment ends. */
export type StopExperimentInput = {
  /** An experiment that runs. */
  id: string;
};

export type UserErrorFieldsFragment = { code: string, message: string, field: Array<string> | null };

export type PlaceFieldsFragment = { code: string, kind: PlaceKind, label: string, parent: { code: string, label: string } | null };

export type AuditFieldsFragment = { id: string, at: string, actor: string, action: string, objectType: string, actionLabel: string, objectId: string, objectTitle: string | null, summary: string, reason: string | null, groupId: string | null, changes: Array<{ field: string, label: string, before: string | null, after: string | null }> };

export type ExperimentFieldsFragment = { id: string, name: string, purpose: string | null, scorer: string | null, share: number, startedAt: string, endsAt: string, stoppedAt: string | null, allowedActions: Array<ExperimentAction>, recommendation: { id: string, version: number, slug: string, kind: RecommendationKind, hiddenSince: string | null, published: { id: string, status: RevisionStatus, content: { title: string } } | null, draft: { id: string, status: RevisionStatus, content: { title: string } } | null, archived: { id: string, status: RevisionStatus, content: { title: string } } | null } | null };

export type ExperimentsQueryVariables = Exact<{ [key: string]: never; }>;


export type ExperimentsQuery = { experiments: Array<{ id: string, name: string, purpose: string | null, scorer: string | null, share: number, startedAt: string, endsAt: string, stoppedAt: string | null, allowedActions: Array<ExperimentAction>, recommendation: { id: string, version: number, slug: string, kind: RecommendationKind, hiddenSince: string | null, published: { id: string, status: RevisionStatus, content: { title: string } } | null, draft: { id: string, status: RevisionStatus, content: { title: string } } | null, archived: { id: string, status: RevisionStatus, content: { title: string } } | null } | null }> | null };

export type ExperimentDetailQueryVariables = Exact<{
  id: string;
}>;


export type ExperimentDetailQuery = { experiment: { id: string, name: string, purpose: string | null, scorer: string | null, share: number, startedAt: string, endsAt: string, stoppedAt: string | null, allowedActions: Array<ExperimentAction>, result: { shown: string, compared: string, outcomes: Array<{ measure: OutcomeMeasure, shown: number | null, compared: number | null, difference: number | null, low: number | null, high: number | null }> }, recommendation: { id: string, version: number, slug: string, kind: RecommendationKind, hiddenSince: string | null, published: { id: string, status: RevisionStatus, content: { title: string } } | null, draft: { id: string, status: RevisionStatus, content: { title: string } } | null, archived: { id: string, status: RevisionStatus, content: { title: string } } | null } | null } | null };

export type ScorersQueryVariables = Exact<{ [key: string]: never; }>;


export type ScorersQuery = { scorers: Array<string> | null };

export type StartExperimentMutationVariables = Exact<{
  input: StartExperimentInput;
}>;


export type StartExperimentMutation = { startExperiment: { experiment: { id: string, name: string, purpose: string | null, scorer: string | null, share: number, startedAt: string, endsAt: string, stoppedAt: string | null, allowedActions: Array<ExperimentAction>, recommendation: { id: string, version: number, slug: string, kind: RecommendationKind, hiddenSince: string | null, published: { id: string, status: RevisionStatus, content: { title: string } } | null, draft: { id: string, status: RevisionStatus, content: { title: string } } | null, archived: { id: string, status: RevisionStatus, content: { title: string } } | null } | null } | null, userErrors: Array<{ code: string, message: string, field: Array<string> | null }> } };

export type StopExperimentMutationVariables = Exact<{
  input: StopExperimentInput;
}>;


export type StopExperimentMutation = { stopExperiment: { experiment: { id: string, name: string, purpose: string | null, scorer: string | null, share: number, startedAt: string, endsAt: string, stoppedAt: string | null, allowedActions: Array<ExperimentAction>, recommendation: { id: string, version: number, slug: string, kind: RecommendationKind, hiddenSince: string | null, published: { id: string, status: RevisionStatus, content: { title: string } } | null, draft: { id: string, status: RevisionStatus, content: { title: string } } | null, archived: { id: string, status: RevisionStatus, content: { title: string } } | null } | null } | null, userErrors: Array<{ code: string, message: string, field: Array<string> | null }> } };

export type RecommendationTitleFragment = { id: string, version: number, slug: string, kind: RecommendationKind, hiddenSince: string | null, published: { id: string, status: RevisionStatus, content: { title: string } } | null, draft: { id: string, status: RevisionStatus, content: { title: string } } | null, archived: { id: string, status: RevisionStatus, content: { title: string } } | null };

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
export const AuditFieldsFragmentDoc = new TypedDocumentString(`
    fragment AuditFields on AuditEvent {
  id
  at
  actor
  action
  objectType
  actionLabel
  objectId
  objectTitle
  summary
  reason
  groupId
  changes {
    field
    label
    before
    after
  }
}
    `, {"fragmentName":"AuditFields"}) as unknown as TypedDocumentString<AuditFieldsFragment, unknown>;
export const RecommendationTitleFragmentDoc = new TypedDocumentString(`
    fragment RecommendationTitle on EditableRecommendation {
  id
  version
  slug
  kind
  hiddenSince
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
export const ExperimentFieldsFragmentDoc = new TypedDocumentString(`
    fragment ExperimentFields on Experiment {
  id
  name
  purpose
  scorer
  share
  startedAt
  endsAt
  stoppedAt
  allowedActions
  recommendation {
    ...RecommendationTitle
  }
}
    fragment RecommendationTitle on EditableRecommendation {
  id
  version
  slug
  kind
  hiddenSince
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
}`, {"fragmentName":"ExperimentFields"}) as unknown as TypedDocumentString<ExperimentFieldsFragment, unknown>;
export const ExperimentsDocument = new TypedDocumentString(`
    query Experiments {
  experiments {
    ...ExperimentFields
  }
}
    fragment ExperimentFields on Experiment {
  id
  name
  purpose
  scorer
  share
  startedAt
  endsAt
  stoppedAt
  allowedActions
  recommendation {
    ...RecommendationTitle
  }
}
fragment RecommendationTitle on EditableRecommendation {
  id
  version
  slug
  kind
  hiddenSince
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
}`) as unknown as TypedDocumentString<ExperimentsQuery, ExperimentsQueryVariables>;
export const ExperimentDetailDocument = new TypedDocumentString(`
    query ExperimentDetail($id: ID!) {
  experiment(id: $id) {
    ...ExperimentFields
    result {
      shown
      compared
      outcomes {
        measure
        shown
        compared
        difference
        low
        high
      }
    }
  }
}
    fragment ExperimentFields on Experiment {
  id
  name
  purpose
  scorer
  share
  startedAt
  endsAt
  stoppedAt
  allowedActions
  recommendation {
    ...RecommendationTitle
  }
}
fragment RecommendationTitle on EditableRecommendation {
  id
  version
  slug
  kind
  hiddenSince
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
}`) as unknown as TypedDocumentString<ExperimentDetailQuery, ExperimentDetailQueryVariables>;
export const ScorersDocument = new TypedDocumentString(`
    query Scorers {
  scorers
}
    `) as unknown as TypedDocumentString<ScorersQuery, ScorersQueryVariables>;
export const StartExperimentDocument = new TypedDocumentString(`
    mutation StartExperiment($input: StartExperimentInput!) {
  startExperiment(input: $input) {
    experiment {
      ...ExperimentFields
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
fragment ExperimentFields on Experiment {
  id
  name
  purpose
  scorer
  share
  startedAt
  endsAt
  stoppedAt
  allowedActions
  recommendation {
    ...RecommendationTitle
  }
}
fragment RecommendationTitle on EditableRecommendation {
  id
  version
  slug
  kind
  hiddenSince
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
}`) as unknown as TypedDocumentString<StartExperimentMutation, StartExperimentMutationVariables>;
export const StopExperimentDocument = new TypedDocumentString(`
    mutation StopExperiment($input: StopExperimentInput!) {
  stopExperiment(input: $input) {
    experiment {
      ...ExperimentFields
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
fragment ExperimentFields on Experiment {
  id
  name
  purpose
  scorer
  share
  startedAt
  endsAt
  stoppedAt
  allowedActions
  recommendation {
    ...RecommendationTitle
  }
}
fragment RecommendationTitle on EditableRecommendation {
  id
  version
  slug
  kind
  hiddenSince
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
}`) as unknown as TypedDocumentString<StopExperimentMutation, StopExperimentMutationVariables>;