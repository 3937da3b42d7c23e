import { request } from '../client/client';
import { accepted, found } from '../client/errors';
import { knownSort, type ResourceProvider } from '../client/resource';
import {
  type ContributionAction,
  ContributionDetailDocument,
  type ContributionDetailQuery,
  type ContributionFilter,
  ContributionsDocument,
  DecideContributionDocument,
  type DecideContributionInput,
  type DecideContributionMutation,
} from '../generated/graphql';

export type ContributionRecord = NonNullable<ContributionDetailQuery['contribution']>;

/** What a moderator decides; `reason` to refuse, `recommendationId` to accept into an existing recommendation. */
export interface Decision {
  action: ContributionAction;
  reason?: string;
  recommendationId?: string;
}

const sortable = ['receivedAt', 'title', 'status'];

export const contributionsProvider: ResourceProvider = {
  list: async ({ filter, sort, page }) => {
    const variables = { filter: filter as ContributionFilter, sort: knownSort(sort, sortable) ?? null, page };
    return (await request(ContributionsDocument, variables)).contributions;
  },
  one: async (id) => found((await request(ContributionDetailDocument, { id })).contribution),
};

export async function decideContribution(
  { id, version }: Pick<ContributionRecord, 'id' | 'version'>,
  decision: Decision,
): Promise<DecideContributionMutation['decideContribution']> {
  const input: DecideContributionInput = { id, expectedVersion: version, ...decision };
  return accepted((await request(DecideContributionDocument, { input })).decideContribution);
}
