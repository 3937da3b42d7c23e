import { ArgsType, Field, ID, InputType, ObjectType } from 'type-graphql';
import { UserError } from '../../platform/graphql/payload';
import { RefusalReason } from '../contributions.graphql';

@InputType()
export class SaveRefusalReasonInput {
  @Field(() => String, { description: 'of a new reason, or of the one to change: a key stays for ever' })
  key: string;

  @Field(() => String, { description: 'for the moderator, 3 to 120 characters' })
  label: string;

  @Field(() => String, {
    description: 'to the contributor, 20 to 2,000 characters; {title} and {receivedOn} are filled in',
  })
  message: string;

  @Field(() => Boolean, {
    nullable: true,
    defaultValue: false,
    description: 'retired reasons stay with what was refused for them',
  })
  retired?: boolean | null;
}

@ObjectType()
export class RefusalReasonPayload {
  @Field(() => RefusalReason, { nullable: true })
  refusalReason?: RefusalReason;

  @Field(() => [UserError])
  userErrors: UserError[];
}

@ArgsType()
export class RefusalPreviewArgs {
  @Field(() => ID)
  id: string;

  @Field(() => String, { description: 'the key of a reason' })
  reason: string;

  @Field(() => String, { nullable: true, description: 'what the moderator adds' })
  message?: string | null;
}
