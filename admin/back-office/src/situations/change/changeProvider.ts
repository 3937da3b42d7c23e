import { request } from '../../client/client';
import { SituationChangeDocument, type SituationChangeQuery } from '../../generated/graphql';
import type { Rule } from '../../../../shared/rule';

export type SituationChange = SituationChangeQuery['situationChange'];

/** Before it is saved: what saving this rule would change, and for which items. */
export async function situationChange(id: string, rule: Rule): Promise<SituationChange> {
  return (await request(SituationChangeDocument, { id, rule }, true)).situationChange;
}

export const situationChangeActions = { situationChange };
