import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { StaffUser } from '../accounts';
import { UserError } from '../platform/graphql/payload';

@InputType()
export class SaveTerritoriesInput {
  @Field(() => ID)
  staffUserId: string;

  @Field(() => [String], { description: 'régions and départements; none: everywhere' })
  placeCodes: string[];
}

@ObjectType()
export class TerritoriesPayload {
  @Field(() => StaffUser, { nullable: true })
  staffUser?: StaffUser;

  @Field(() => [UserError])
  userErrors: UserError[];
}
