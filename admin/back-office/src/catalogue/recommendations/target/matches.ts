import { request } from '../../../client/client';
import { found } from '../../../client/errors';
import { MatchingPersonasDocument, type MatchingPersonasQuery } from '../../../generated/graphql';
import type { Rule } from '../../../../../shared/rule';

export type PersonaMatch = NonNullable<MatchingPersonasQuery['personas']>['items'][number];

const ALL = { number: 1, size: 100 };

/** What the rule is for each persona. Asked by this screen alone: the first screen knows nothing of it. */
export async function matchingPersonas(_api: unknown, rule: Rule): Promise<readonly PersonaMatch[]> {
  return found((await request(MatchingPersonasDocument, { rule, page: ALL })).personas).items;
}
