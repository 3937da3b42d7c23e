import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { Node } from '../platform/graphql/node';
import type { Facts } from '../targeting/language';
import { PageOf } from '../platform/graphql/pages';
import { DateTime } from '../platform/graphql/scalars';
import { FactsScalar } from '../targeting';
import type { IdentityFind } from './contributor-name.rules';
import {
  ContributionKindEnum,
  ContributionSourceEnum,
  ContributionStatusEnum,
  ContributorRoleEnum,
  PersonalDataKindEnum,
} from './vocabulary.graphql';
import type { ContributionKind, ContributionSource, ContributionStatus, ContributorRole } from './vocabulary.rules';

@ObjectType({ description: 'A message between the team and the contributor.' })
export class ContributionMessage {
  @Field(() => DateTime, {
    description:
      'When it was sent. What a decision says leaves ten minutes later, once the decision can no longer be undone.',
  })
  sentAt: Date;

  @Field(() => Boolean, { description: 'True: the team wrote it. False: the contributor did.' })
  fromStaff: boolean;

  @Field(() => String, { description: "The text. Only those who moderate read the contributor's personal data in it." })
  body: string;

  @Field(() => String, {
    nullable: true,
    description:
      'Of a refusal: what its reason says in English, without what the moderator added. Null where nobody has written it in English.',
  })
  bodyEn: string | null;
}

@ObjectType({ description: 'What was joined to a mail. It is not kept: only that it was there.' })
export class Attachment {
  @Field(() => String, { description: 'The name of the file, or its kind where it has no name.' })
  name: string;

  @Field(() => Int, { description: 'In bytes.' })
  size: number;
}

@ObjectType({ description: 'The words as the contributor wrote them anew.' })
export class ContributionCorrection {
  @Field(() => Int, { description: '1 for the first correction.' })
  number: number;

  @Field(() => String, { description: 'The title from then on. Only those who moderate read personal data in it.' })
  title: string;

  @Field(() => String, { description: 'The text from then on. Only those who moderate read personal data in it.' })
  body: string;

  @Field(() => DateTime, { description: 'When it was sent.' })
  at: Date;
}

@ObjectType({ description: 'A reason to refuse contributions, with what it says to contributors.' })
export class RefusalReason {
  @Field(() => String, {
    description: 'Stable, for programs: small letters, digits and hyphens, at most 60 characters.',
  })
  key: string;

  @Field(() => String, { description: 'What moderators choose from, in French: 3 to 120 characters.' })
  label: string;

  @Field(() => String, { nullable: true, description: 'The same in English. Null where nobody has written it.' })
  labelEn: string | null;

  @Field(() => String, {
    description:
      'What contributors read, in French: 20 to 2,000 characters. {title} and {receivedOn} stand for what is filled in.',
  })
  message: string;

  @Field(() => String, {
    nullable: true,
    description: 'The same in English, which contributors read as well. Null where nobody has written it.',
  })
  messageEn: string | null;

  @Field(() => Boolean, { description: 'True: it can no longer be chosen. What was refused for it keeps it.' })
  retired: boolean;
}

/** What the secret link shows; the rest is in contribution-status.resolver. */
@ObjectType({ description: 'What the contributor sees by the secret tracking token.' })
export class ContributionStatusView {
  @Field(() => DateTime, { description: 'When the contribution was received.' })
  receivedAt: Date;
}

/** Its relations, and what depends on who asks, are in contribution-fields.resolver. */
@ObjectType({
  implements: Node,
  description:
    'What somebody proposes, as the team reads it. Only those who moderate read personal data: for everybody else it is masked.',
})
export class Contribution {
  @Field(() => ID, { description: 'An id that stays.' })
  id: string;

  @Field(() => Int, { description: 'It grows by one with each change: give it back as `expectedVersion`.' })
  version: number;

  @Field(() => ContributionKindEnum, { description: 'What is proposed.' })
  kind: ContributionKind;

  @Field(() => ContributionSourceEnum, { description: 'How it came in.' })
  source: ContributionSource;

  @Field(() => ContributionStatusEnum, { description: 'Where it stands.' })
  status: ContributionStatus;

  @Field(() => FactsScalar, {
    description:
      'For whom it is, as the contributor ticked it: facts whose source is PROFILE. Kept as given. Empty when nothing was ticked.',
  })
  statedFacts: Facts;

  @Field(() => String, { nullable: true, description: 'A page that the contributor gave. Null without one.' })
  link: string | null;

  @Field(() => ContributorRoleEnum, {
    nullable: true,
    description: 'Who the contributor says they are. Null when they did not say.',
  })
  contributorRole: ContributorRole | null;

  @Field(() => DateTime, { description: 'When it was received.' })
  receivedAt: Date;

  @Field(() => Float, { description: '0 to 1: how unwanted it looks. Nothing is refused by it.' })
  spamScore: number;

  @Field(() => DateTime, { nullable: true, description: 'By when the team has to answer. Null when nobody has to.' })
  dueAt: Date | null;

  @Field(() => String, {
    nullable: true,
    description: 'The key of the reason that it was refused for. Null unless it is refused.',
  })
  refusalReason: string | null;
}

@ObjectType({
  description:
    "A part of the contributor's words that holds personal data. Those who moderate see it; everybody else reads it masked.",
})
export class PersonalData {
  @Field(() => String, { description: 'The field that holds it: title, body, usefulWhen or link.' })
  field: string;

  @Field(() => PersonalDataKindEnum, { description: 'What it is.' })
  kind: IdentityFind['kind'];

  @Field(() => Int, { description: 'Where it begins, in UTF-16 units from the beginning of the field.' })
  start: number;

  @Field(() => Int, { description: 'Where it ends: the first UTF-16 unit after it.' })
  end: number;
}

@ObjectType({ description: 'One page of contributions.' })
export class ContributionPage extends PageOf(Contribution) {}
