import type { BulkResultFieldsFragment } from '../../../generated/graphql';

export interface Outcome {
  done: string[];
  pending: string[];
  /** The contributions that were not changed, and why. */
  refused: { id: string; reason: string }[];
}

/** The result of a bulk decision, contribution by contribution. */
export function outcomeOf(results: readonly BulkResultFieldsFragment[]): Outcome {
  const refused = results.filter(({ done, pending }) => !done && !pending);
  return {
    done: results.filter(({ done }) => done).map(({ id }) => id),
    pending: results.filter(({ pending }) => pending).map(({ id }) => id),
    refused: refused.map(({ id, userErrors }) => ({ id, reason: userErrors.map(({ message }) => message).join(' ') })),
  };
}
