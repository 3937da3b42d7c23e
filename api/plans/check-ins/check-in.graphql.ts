import { Field, InputType, ObjectType } from 'type-graphql';
import { Recommendation } from '../../catalogue';
import { USER_ERRORS, UserError } from '../../platform/graphql/payload';
import { CalendarDate } from '../../platform/graphql/scalars';
import { Profile } from '../../profiles';
import { FactChoice, FactDefinition, FactsScalar } from '../../targeting';

@ObjectType({ description: 'A fact that the person gave, and that may have changed: their answer is in `facts`.' })
export class CheckInQuestion {
  @Field(() => String, { description: 'Its key in Facts: "place".' })
  fact: string;

  @Field(() => String, { description: "What to ask the person, in the profile's locale." })
  question: string;

  @Field(() => FactDefinition, { description: 'Type, bounds and unit: how to draw the field of the answer.' })
  definition: FactDefinition;

  @Field(() => [FactChoice], { description: 'The answers to choose from, as of a next question.' })
  choices: FactChoice[];
}

@ObjectType({ description: 'Time to ask the person what may have changed: four weeks went by without a changed fact.' })
export class CheckIn {
  @Field(() => CalendarDate, { description: 'The day since which it is due, where the person lives.' })
  since: string;

  @Field(() => [CheckInQuestion], { description: 'At most four, what changes soonest first; none is sensitive.' })
  questions: CheckInQuestion[];
}

@InputType({ description: 'What a person answers to a check-in. Empty: nothing has changed.' })
export class AnswerCheckInInput {
  @Field(() => FactsScalar, {
    nullable: true,
    description: 'What has changed, as of `updateProfile`: any fact, also one that was not asked of.',
  })
  facts?: unknown;

  @Field(() => Boolean, { nullable: true, description: 'True puts it off for a week. Refused together with facts.' })
  later?: boolean | null;
}

@ObjectType({ description: 'What `answerCheckIn` gives.' })
export class AnswerCheckInPayload {
  @Field(() => Profile, { nullable: true, description: 'The profile as it stands now. Null when refused.' })
  profile?: Profile;

  @Field(() => [Recommendation], { description: 'The strategies that fit now and did not before, best first.' })
  arrived: Recommendation[];

  @Field(() => [Recommendation], { description: 'The strategies that fitted before and do no more, best first.' })
  left: Recommendation[];

  @Field(() => [UserError], USER_ERRORS)
  userErrors: UserError[];
}
