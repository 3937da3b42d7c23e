import { request } from '../../../client/client';
import { withoutRefusal, found } from '../../../client/errors';
import {
  BulkDecisionDocument,
  type BulkResultFieldsFragment,
  DecideContributionsDocument,
  type DecideContributionsInput,
} from '../../../generated/graphql';

export interface BulkAnswer {
  /** Identifies the bulk decision, to ask for its progress. */
  bulkId: string | null;
  results: readonly BulkResultFieldsFragment[];
}

/** Sent again with the same `key`, nothing is decided twice. */
export async function decideContributions(input: DecideContributionsInput & { key: string }): Promise<BulkAnswer> {
  return withoutRefusal((await request(DecideContributionsDocument, { input })).decideContributions);
}

/** How far a bulk decision has come. */
export async function bulkDecision(bulkId: string): Promise<BulkAnswer> {
  return { bulkId, results: found((await request(BulkDecisionDocument, { id: bulkId })).bulkDecision).results };
}

export const bulkActions = { bulkDecision, decideContributions };
