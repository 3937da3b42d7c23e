import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { Node } from '../platform/graphql/node';
import type { Facts } from '../targeting/language';
import { enumOf } from '../platform/graphql/enums';
import { PageOf } from '../platform/graphql/pages';
import { DateTime } from '../platform/graphql/scalars';
import { FactsScalar } from '../targeting';
import type { PersonalDataKind } from '../guard';
import {
  CONTRIBUTION_ACTIONS,
  CONTRIBUTION_KINDS,
  CONTRIBUTION_SOURCES,
  CONTRIBUTION_STATUSES,
  OUTCOMES,
  CONTRIBUTOR_ROLES,
} from './vocabulary.rules';
import type { ContributionKind, ContributionSource, ContributionStatus, ContributorRole } from './vocabulary.rules';

export const ContributionKindEnum = enumOf('ContributionKind', CONTRIBUTION_KINDS);
export const ContributorRoleEnum = enumOf('ContributorRole', CONTRIBUTOR_ROLES);
export const ContributionStatusEnum = enumOf('ContributionStatus', CONTRIBUTION_STATUSES);
export const ContributionSourceEnum = enumOf('ContributionSource', CONTRIBUTION_SOURCES);
export const ContributionOutcomeEnum = enumOf('ContributionOutcome', OUTCOMES);
export const ContributionActionEnum = enumOf('ContributionAction', CONTRIBUTION_ACTIONS);
export const PersonalDataKindEnum = enumOf('PersonalDataKind', [
  'TELEPHONE',
  'EMAIL',
  'SOCIAL_SECURITY_NUMBER',
] as const);

@ObjectType()
export class ContributionMessage {
  @Field(() => DateTime)
  sentAt: Date;

  @Field(() => Boolean)
  fromStaff: boolean;

  @Field(() => String)
  body: string;
}

@ObjectType({ description: 'What was joined to a mail. It is not kept: only that it was there.' })
export class Attachment {
  @Field(() => String, { description: 'its kind where it has no name' })
  name: string;

  @Field(() => Int, { description: 'in bytes' })
  size: number;
}

@ObjectType({ description: 'The words as the contributor wrote them anew' })
export class ContributionCorrection {
  @Field(() => Int)
  number: number;

  @Field(() => String)
  title: string;

  @Field(() => String)
  body: string;

  @Field(() => DateTime)
  at: Date;
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

/** What the secret link shows; the rest is in contribution-status.resolver. */
@ObjectType()
export class ContributionStatusView {
  @Field(() => DateTime)
  receivedAt: Date;
}

/** Its relations, and what depends on who asks, are in contribution-fields.resolver. */
@ObjectType({ implements: Node })
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

  @Field(() => FactsScalar)
  statedFacts: Facts;

  @Field(() => String, { nullable: true })
  link: string | null;

  @Field(() => ContributorRoleEnum, { nullable: true })
  contributorRole: ContributorRole | null;

  @Field(() => DateTime)
  receivedAt: Date;

  @Field(() => Float, { description: '0 to 1: how unwanted it looks' })
  spamScore: number;

  @Field(() => DateTime, {
    nullable: true,
    description: 'by when somebody of the team has to answer; null when nobody has to',
  })
  dueAt: Date | null;

  @Field(() => String, { nullable: true })
  refusalReason: string | null;
}

@ObjectType({
  description: 'Where the words hold personal data, for those who moderate; everybody else reads them masked',
})
export class PersonalData {
  @Field(() => String, { description: 'title, body or usefulWhen' })
  field: string;

  @Field(() => PersonalDataKindEnum)
  kind: PersonalDataKind;

  @Field(() => Int, { description: 'in UTF-16 units from the beginning of the field' })
  start: number;

  @Field(() => Int)
  end: number;
}

@ObjectType()
export class ContributionPage extends PageOf(Contribution) {}
