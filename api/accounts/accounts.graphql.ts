import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Node } from '../platform/graphql/node';
import { enumOf } from '../platform/graphql/enums';
import { DateTime } from '../platform/graphql/scalars';
import { PageOf } from '../platform/graphql/pages';
import { UserError } from '../platform/graphql/payload';
import { STAFF_ROLES } from './permissions';
import type { StaffRole } from './permissions';

export const StaffRoleEnum = enumOf('StaffRole', STAFF_ROLES);

@ObjectType({ implements: Node })
export class StaffUser {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  name: string;

  @Field(() => String)
  email: string;

  @Field(() => [StaffRoleEnum])
  roles: StaffRole[];

  @Field(() => Boolean)
  active: boolean;
}

@ObjectType()
export class StaffPage extends PageOf(StaffUser) {}

@InputType()
export class SaveStaffUserInput {
  @Field(() => ID, { nullable: true })
  id?: string | null;

  @Field(() => String)
  name: string;

  @Field(() => String)
  email: string;

  @Field(() => [StaffRoleEnum])
  roles: StaffRole[];

  @Field(() => Boolean, { nullable: true, defaultValue: true })
  active?: boolean | null;

  @Field(() => String, {
    nullable: true,
    description: 'at least 12 characters; given when creating, or to replace it (every session of that person ends)',
  })
  password?: string | null;
}

@ObjectType()
export class StaffUserPayload {
  @Field(() => StaffUser, { nullable: true })
  staffUser?: StaffUser;

  @Field(() => [UserError])
  userErrors: UserError[];
}

@InputType()
export class SignInInput {
  @Field(() => String)
  email: string;

  @Field(() => String)
  password: string;
}

@ObjectType()
export class SignInPayload {
  @Field(() => StaffUser, { nullable: true })
  viewer?: StaffUser;

  @Field(() => [UserError])
  userErrors: UserError[];
}

@ObjectType()
export class SignOutPayload {
  @Field(() => [UserError])
  userErrors: UserError[];
}

@ObjectType()
export class AuditEvent {
  @Field(() => ID)
  id: string;

  @Field(() => DateTime)
  at: Date;

  @Field(() => String)
  actor: string;

  @Field(() => String)
  action: string;

  @Field(() => String)
  objectType: string;

  @Field(() => ID)
  objectId: string;

  @Field(() => String)
  summary: string;
}

@InputType()
export class AuditFilter {
  @Field(() => ID, { nullable: true })
  actorId?: string | null;

  @Field(() => String, { nullable: true })
  action?: string | null;

  @Field(() => String, { nullable: true })
  objectType?: string | null;

  @Field(() => ID, { nullable: true })
  objectId?: string | null;

  @Field(() => DateTime, { nullable: true })
  from?: Date | null;

  @Field(() => DateTime, { nullable: true })
  to?: Date | null;
}

@ObjectType()
export class AuditEventPage extends PageOf(AuditEvent) {}
