import type { EntityManager } from 'typeorm';
import type { Refusal } from '../../platform/user-errors';
import type { RecommendationAction } from './editorial.rules';
import type { RecommendationRow } from './recommendation.entity';
import type { RevisionRow } from './revision.entity';

/** What a move concerns. */
export interface Candidate {
  row: RecommendationRow;
  /** On its way to the public; null where there is none. */
  draft: RevisionRow | null;
  /** What the person who moves it says. */
  message: string | null;
}

/** Something that must hold before a move. It is looked at in the transaction of the move. */
export interface Gate {
  before: readonly RecommendationAction[];
  /** Undefined when it may be made. */
  refusal(tx: EntityManager, candidate: Candidate): Promise<Refusal | undefined>;
  /** Of several that move together, one answer for each. Left out: each is looked at by itself, beside what is public now. */
  refusals?(tx: EntityManager, candidates: readonly Candidate[]): Promise<(Refusal | undefined)[]>;
}
