import { request } from '../../client/client';
import { found } from '../../client/errors';
import { RuleAudienceDocument, type RuleAudienceQuery } from '../../generated/graphql';
import type { Rule } from '../../../../shared/rule';

export type Audience = NonNullable<RuleAudienceQuery['audience']>;

/** How many people of the reference population a rule reaches, beside the rule that it would replace. */
export async function audience(rule: Rule, replacing: Rule | null): Promise<Audience> {
  return found((await request(RuleAudienceDocument, { rule, replacing })).audience);
}

export const audienceActions = { audience };
