import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Node } from '../platform/graphql/node';
import { enumOf } from '../platform/graphql/enums';
import { PageOf } from '../platform/graphql/pages';
import { USER_ERRORS, UserError } from '../platform/graphql/payload';
import type { StaffRole } from './permissions';

export const StaffRoleEnum = enumOf<StaffRole>(
  'StaffRole',
  'What somebody does in the team. The whole of who may do what is in schema/permissions.md.',
  {
    MODERATOR: 'Decides on contributions: all of them, or those of some territories.',
    EDITOR: 'Writes and reviews recommendations and situations.',
    PUBLISHER: 'Does what an editor does, publishes and archives.',
    ANALYST: 'Reads, without personal data, and reads the audit log. Changes nothing.',
    ADMIN: 'Does everything that the others do, and manages the team, its territories and the reasons for refusal.',
  },
);

@ObjectType({ implements: Node, description: 'A member of the team, who works in the back-office.' })
export class StaffUser {
  @Field(() => ID, { description: 'An id that stays.' })
  id: string;

  @Field(() => String, { description: 'The name that colleagues see: 2 to 80 characters.' })
  name: string;

  @Field(() => String, { description: 'The address to sign in with, in small letters: at most 254 characters.' })
  email: string;

  @Field(() => [StaffRoleEnum], {
    description: 'What this person does in the team. Several roles add up; without any, nothing is allowed.',
  })
  roles: StaffRole[];

  @Field(() => Boolean, { description: 'Whether this person can sign in.' })
  active: boolean;
}

@ObjectType({ description: 'One page of the members of the team, by name.' })
export class StaffPage extends PageOf(StaffUser) {}

@InputType({
  description: 'Which members of the team to give. Conditions left out do not count; the others must all hold.',
})
export class StaffFilter {
  @Field(() => String, {
    nullable: true,
    description: 'Letters of the name or the address. Accents and case do not matter.',
  })
  search?: string | null;

  @Field(() => StaffRoleEnum, { nullable: true, description: 'With this role, perhaps among others.' })
  role?: StaffRole | null;

  @Field(() => Boolean, { nullable: true, description: 'True: those who can sign in. False: the others.' })
  active?: boolean | null;
}

@InputType({ description: 'A member of the team to add, or to change.' })
export class SaveStaffUserInput {
  @Field(() => ID, { nullable: true, description: 'The person to change. Left out: somebody new.' })
  id?: string | null;

  @Field(() => String, { description: 'The name that colleagues see: 2 to 80 characters.' })
  name: string;

  @Field(() => String, {
    description:
      'The address to sign in with: at most 254 characters, used by nobody else in the team. Another address ends every session of that person.',
  })
  email: string;

  @Field(() => [StaffRoleEnum], {
    description:
      'All the roles, in place of those before. Other roles end every session of that person. The last administrator stays one.',
  })
  roles: StaffRole[];

  @Field(() => Boolean, {
    nullable: true,
    defaultValue: true,
    description: 'False: the person can no longer sign in, and every session ends.',
  })
  active?: boolean | null;

  @Field(() => String, {
    nullable: true,
    description:
      '12 to 1,000 characters, hard to guess. Left out for somebody new: they are mailed a link to choose one, within three days. Given for somebody who exists, it replaces the old one and ends every session of that person.',
  })
  password?: string | null;
}

@ObjectType({ description: 'What `saveStaffUser` gives.' })
export class StaffUserPayload {
  @Field(() => StaffUser, { nullable: true, description: 'The person as saved. Null when refused.' })
  staffUser?: StaffUser;

  @Field(() => [UserError], USER_ERRORS)
  userErrors: UserError[];
}

@InputType({ description: 'A member of the team to erase.' })
export class EraseStaffUserInput {
  @Field(() => ID, { description: 'The person. It cannot be undone.' })
  id: string;
}

@ObjectType({ description: 'What `eraseStaffUser` gives.' })
export class EraseStaffUserPayload {
  @Field(() => StaffUser, {
    nullable: true,
    description: 'What is left: an account without a name, which opens nothing. Null when refused.',
  })
  staffUser?: StaffUser;

  @Field(() => [UserError], USER_ERRORS)
  userErrors: UserError[];
}

@InputType({ description: 'Who signs in, and the proof of it.' })
export class SignInInput {
  @Field(() => String, { description: 'The address of a member of the team. Case does not matter.' })
  email: string;

  @Field(() => String, { description: 'The password of that person.' })
  password: string;
}

@ObjectType({ description: 'What `signIn` gives. The session itself is in a cookie that scripts cannot read.' })
export class SignInPayload {
  @Field(() => StaffUser, {
    nullable: true,
    description:
      'Who signed in. Null when refused: the answer does not tell whether the address or the password is wrong.',
  })
  viewer?: StaffUser;

  @Field(() => [UserError], USER_ERRORS)
  userErrors: UserError[];
}

@ObjectType({ description: 'What `signOut` gives.' })
export class SignOutPayload {
  @Field(() => [UserError], USER_ERRORS)
  userErrors: UserError[];
}
