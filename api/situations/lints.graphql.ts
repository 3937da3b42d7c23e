import { Field, ObjectType } from 'type-graphql';
import { enumOf } from '../platform/graphql/enums';
import { LINT_CODES } from '../targeting/language';
import type { LintCode } from '../targeting/language';

export const RuleLintCodeEnum = enumOf('RuleLintCode', LINT_CODES, {
  NEVER_HOLDS: { description: 'nobody can be in this case' },
  ALWAYS_HOLDS: { description: 'nobody whose answers are known can be outside this case' },
  SUBSUMED: { description: 'a part that another one beside it makes superfluous' },
  SAME_AUDIENCE: {
    description: 'another published item of the same kind, or another situation, reaches the same people',
  },
  RARE_FACT: { description: 'cannot do without a fact that few people give' },
  PLACE_ONLY_IN_TEXT: { description: 'the text names a place to which the targeting is not restricted' },
  UNKNOWN_JOB: { description: 'a job code that the reference data does not have' },
});

@ObjectType({ description: 'Something in a rule that its author may want to look at again. It never blocks a save.' })
export class RuleLint {
  @Field(() => RuleLintCodeEnum)
  code: LintCode;

  @Field(() => String, { description: 'the JSON pointer of the part in the rule, "" for the whole' })
  path: string;

  @Field(() => String, { description: "in the request's language: what is wrong, and what to do" })
  message: string;
}
