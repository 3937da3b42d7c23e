import { request } from '../../client/client';
import { withoutRefusal, found } from '../../client/errors';
import { apiLocale } from '../../client/language';
import { knownSort, type ResourceProvider } from '../../client/resource';
import {
  type ContributionAction,
  ContributionDetailDocument,
  type ContributionDetailQuery,
  type ContributionFilter,
  ContributionsDocument,
  DecideContributionDocument,
  type DecideContributionInput,
  type DecideContributionMutation,
  NextContributionsDocument,
} from '../../generated/graphql';

export type ContributionRecord = NonNullable<ContributionDetailQuery['contribution']>;

/**
 * What a moderator decides: `reason` to refuse, `message` to ask for a correction or beside a refusal, `duplicateOfId` to mark as
 * duplicate, `recommendationId` to accept into an existing recommendation.
 */
export interface Decision {
  action: ContributionAction;
  reason?: string;
  message?: string;
  duplicateOfId?: string;
  recommendationId?: string;
}

const SORTABLE_FIELDS = ['priority', 'dueAt', 'receivedAt', 'decidedAt', 'title', 'status'];

/** An unticked box asks for nothing: it does not ask for the others. */
function asked({ overdue, claimedByMe, ...filter }: ContributionFilter): ContributionFilter {
  return { ...filter, ...(overdue && { overdue }), ...(claimedByMe && { claimedByMe }) };
}

export const contributionsProvider: ResourceProvider = {
  list: async ({ filter, sort, page }) => {
    const variables = { filter: asked(filter), sort: knownSort(sort, SORTABLE_FIELDS) ?? null, page };
    return found((await request(ContributionsDocument, variables)).contributions);
  },
  one: async (id) => found((await request(ContributionDetailDocument, { id, locale: apiLocale() })).contribution),
};

export async function decideContribution(
  { id, version }: Pick<ContributionRecord, 'id' | 'version'>,
  decision: Decision,
): Promise<DecideContributionMutation['decideContribution']> {
  const input: DecideContributionInput = { id, expectedVersion: version, ...decision };
  return withoutRefusal((await request(DecideContributionDocument, { input })).decideContribution);
}

/** The two that come next; one that exists no more is left out. */
export async function nextContributions(first: string, second: string): Promise<ContributionRecord[]> {
  const answer = await request(NextContributionsDocument, { first, second, locale: apiLocale() });
  return [answer.first, answer.second].filter((one) => one !== null && one !== undefined);
}

export const contributionActions = { decideContribution, nextContributions };
