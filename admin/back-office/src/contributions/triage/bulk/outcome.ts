import type { BulkResultFieldsFragment } from '../../../generated/graphql';

interface Outcome {
  done: string[];
  pending: string[];
  /** What stayed as it was, and why. */
  refused: { id: string; reason: string }[];
}

/** What became of each contribution of a bulk decision. */
export function outcomeOf(results: readonly BulkResultFieldsFragment[]): Outcome {
  const refused = results.filter(({ done, pending }) => !done && !pending);
  return {
    done: results.filter(({ done }) => done).map(({ id }) => id),
    pending: results.filter(({ pending }) => pending).map(({ id }) => id),
    refused: refused.map(({ id, userErrors }) => ({ id, reason: userErrors.map(({ message }) => message).join(' ') })),
  };
}
