import { request } from '../../client/client';
import { found } from '../../client/errors';
import { SituationChangeDocument, type SituationChangeQuery } from '../../generated/graphql';
import type { Rule } from '../../../../shared/rule';

export type SituationChange = NonNullable<SituationChangeQuery['situationChange']>;

/** Before it is saved: what saving this rule would change, and for which items. */
export async function situationChange(id: string, rule: Rule): Promise<SituationChange> {
  return found((await request(SituationChangeDocument, { id, rule }, 'save')).situationChange);
}

export const situationChangeActions = { situationChange };
