import { Field, ObjectType } from 'type-graphql';
import { enumOf } from '../platform/graphql/enums';
import type { LintCode } from '../targeting/language';

export const RuleLintCodeEnum = enumOf<LintCode>('RuleLintCode', 'A kind of remark on a rule.', {
  NEVER_HOLDS: 'Nobody can be in this case.',
  ALWAYS_HOLDS: 'Nobody whose answers are known can be outside this case.',
  SUBSUMED: 'A part is superfluous, because another one beside it says as much.',
  SAME_AUDIENCE: 'Another published item of the same kind, or another situation, reaches the same people.',
  RARE_FACT: 'It cannot do without a fact that few people give.',
  PLACE_ONLY_IN_TEXT: 'The text names a place to which the targeting is not restricted.',
  UNKNOWN_JOB: 'A job code is not in the reference data.',
});

@ObjectType({ description: 'Something in a rule that its author may want to look at again. It never blocks a save.' })
export class RuleLint {
  @Field(() => RuleLintCodeEnum, { description: 'Which kind of remark it is.' })
  code: LintCode;

  @Field(() => String, { description: 'The JSON pointer of the part in the rule: "/all/0". Empty for the whole.' })
  path: string;

  @Field(() => String, { description: 'What is wrong and what to do, in the language of the request.' })
  message: string;
}
