import { Field, Int, ObjectType } from 'type-graphql';

/** Of which recommendation is in said.resolver. */
@ObjectType({ description: 'What people say of one recommendation that is online.' })
export class SaidOfRecommendation {
  @Field(() => String, { description: 'How many people said something of it, in whole tens: "20".' })
  people: string;

  @Field(() => Int, { description: 'How many per cent of them said that it is not for them, or declined it.' })
  notForMe: number;

  @Field(() => Int, { description: 'How many per cent of them said that it is done.' })
  done: number;

  @Field(() => Int, {
    nullable: true,
    description: 'How many per cent of those who said whether it was useful said yes. Null of fewer than ten.',
  })
  useful: number | null;
}
