import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { Facts } from '../situations';
import { PageOf } from '../platform/graphql/pages';
import { DateTime, FactsScalar } from '../platform/graphql/scalars';
import { CONTRIBUTION_ACTIONS, CONTRIBUTION_KINDS, CONTRIBUTION_SOURCES, CONTRIBUTION_STATUSES, CONTRIBUTOR_ROLES } from './vocabulary.rules';
import type { ContributionKind, ContributionSource, ContributionStatus, ContributorRole } from './vocabulary.rules';

export const ContributionKindEnum = enumOf('ContributionKind', CONTRIBUTION_KINDS);
export const ContributorRoleEnum = enumOf('ContributorRole', CONTRIBUTOR_ROLES);
export const ContributionStatusEnum = enumOf('ContributionStatus', CONTRIBUTION_STATUSES);
export const ContributionSourceEnum = enumOf('ContributionSource', CONTRIBUTION_SOURCES);
export const ContributionActionEnum = enumOf('ContributionAction', CONTRIBUTION_ACTIONS);

function enumOf<Value extends string>(name: string, values: readonly Value[]): { [Key in Value]: Key } {
  const made = Object.fromEntries(values.map((value) => [value, value])) as { [Key in Value]: Key };
  registerEnumType(made, { name });
  return made;
}

@ObjectType()
export class ContributionMessage {
  @Field(() => DateTime)
  sentAt: Date;

  @Field(() => Boolean)
  fromStaff: boolean;

  @Field(() => String)
  body: string;
}

@ObjectType()
export class RefusalReason {
  @Field(() => String)
  key: string;

  @Field(() => String)
  label: string;

  @Field(() => String)
  message: string;

  @Field(() => Boolean)
  retired: boolean;
}

/** What the secret link shows. */
@ObjectType()
export class ContributionStatusView {
  @Field(() => ContributionStatusEnum)
  status: ContributionStatus;

  @Field(() => String)
  title: string;

  @Field(() => DateTime)
  receivedAt: Date;
}

/** Its relations, and what depends on who asks, are in contribution-fields.resolver. */
@ObjectType()
export class Contribution {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  version: number;

  @Field(() => ContributionKindEnum)
  kind: ContributionKind;

  @Field(() => ContributionSourceEnum)
  source: ContributionSource;

  @Field(() => ContributionStatusEnum)
  status: ContributionStatus;

  @Field(() => String)
  title: string;

  @Field(() => String)
  body: string;

  @Field(() => String, { nullable: true })
  usefulWhen: string | null;

  @Field(() => FactsScalar)
  statedFacts: Facts;

  @Field(() => String, { nullable: true })
  link: string | null;

  @Field(() => ContributorRoleEnum, { nullable: true })
  contributorRole: ContributorRole | null;

  @Field(() => DateTime)
  receivedAt: Date;

  @Field(() => String, { nullable: true })
  refusalReason: string | null;
}

@ObjectType()
export class ContributionPage extends PageOf(Contribution) {}
