import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { StaffUser } from '../accounts';
import { USER_ERRORS, UserError } from '../platform/graphql/payload';

@InputType({ description: 'Where somebody is to moderate.' })
export class SaveTerritoriesInput {
  @Field(() => ID, { description: 'The member of the team.' })
  staffUserId: string;

  @Field(() => [String], {
    description:
      'Codes of régions and départements, in place of those before: ["reg-84", "dep-69"]. Empty: everywhere.',
  })
  placeCodes: string[];
}

@ObjectType({ description: 'What `saveTerritories` gives.' })
export class TerritoriesPayload {
  @Field(() => StaffUser, { nullable: true, description: 'The person with the new territories. Null when refused.' })
  staffUser?: StaffUser;

  @Field(() => [UserError], USER_ERRORS)
  userErrors: UserError[];
}
