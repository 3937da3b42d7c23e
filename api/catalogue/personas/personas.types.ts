import type { Sentence } from '../../platform/language';
import type { Facts, Truth } from '../../targeting/language';
import type { PublishedItem } from '../published/published.entity';

/** A persona that must be given a recommendation is not, or is given one that it must not. */
export type PersonaFailureKind = 'MISSING' | 'UNWANTED';

/** What makes it so: see the enum of the API. */
export type PersonaFailureCause = 'NOT_PUBLISHED' | 'CONDITIONS' | 'SCORE' | 'INCOMPATIBLE';

/** Somebody, and what they must and must not be given. */
export interface Expectations {
  facts: Facts;
  mustSee: readonly string[];
  mustNotSee: readonly string[];
}

/** A condition, as it is asked of the person. */
export interface ResponsibleCondition {
  sentence: Sentence;
  result: Truth;
}

export interface Failure {
  recommendationId: string;
  kind: PersonaFailureKind;
  cause: PersonaFailureCause;
  /** Of CONDITIONS, those that are responsible: none where the recommendation is for everybody. Of SCORE, the condition of the score line. */
  conditions: readonly ResponsibleCondition[];
  /** Of INCOMPATIBLE: the recommendations that are given in its place. */
  othersIds: readonly string[];
}

/** One recommendation as it would be, in place of what is published of it; null: published no longer. */
export interface CatalogueChange {
  id: string;
  item: PublishedItem | null;
}

export interface PersonaRun {
  /** On what is published. */
  now: readonly Failure[];
  /** Once the changes are made; the same where there is none. */
  then: readonly Failure[];
}

/** Runs personas on the catalogue: ranking stands to the right of it, and plugs this in. */
export interface PersonaRunner {
  /** One answer for each persona. The facts must be sound. What is published stays as it is. */
  run(personas: readonly Expectations[], changes?: readonly CatalogueChange[]): Promise<PersonaRun[]>;
}
