import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { DateTime } from '../../platform/graphql/scalars';
import { PageOf } from '../../platform/graphql/pages';
import type { AuditValues } from './audit-event.entity';
import type { AuditWordsRow } from './audit-words.entity';

@ObjectType({
  description: 'One thing that was done, as the audit log keeps it. Nothing in the log is ever changed or deleted.',
})
export class AuditEvent {
  @Field(() => ID, { description: 'An id that stays.' })
  id: string;

  @Field(() => DateTime, { description: 'When it was done.' })
  at: Date;

  @Field(() => ID, {
    nullable: true,
    description: 'The member of the team who did it. Null of the public, a job seeker and the service itself.',
  })
  actorId: string | null;

  @Field(() => String, {
    description: 'The type of the object and a verb: "recommendation.publish", "contribution.refuse".',
  })
  action: string;

  @Field(() => String, {
    description: 'The type of what was changed: "contribution", "recommendation", "situation", "staff".',
  })
  objectType: string;

  @Field(() => ID, { description: 'The id of what was changed. Of a reason for refusal, its key.' })
  objectId: string;

  @Field(() => String, {
    nullable: true,
    description:
      'The id of the request, as the answer and the logs carry it; of a job, that of the request that sent it. Null of what no request asked for, and of older entries.',
  })
  requestId: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The same for all that one action did to several objects. Null of what was done alone.',
  })
  groupId: string | null;

  /** Not fields: what is shown is made of them. */
  actor: string;
  objectTitle: string | null;
  summary: string;
  before: AuditValues | null;
  after: AuditValues | null;
  said?: AuditWordsRow | null;
}

@ObjectType({ description: 'One value that an action changed.' })
export class AuditChange {
  @Field(() => String, { description: 'Stable, for programs: "status", "rule", "roles".' })
  field: string;

  @Field(() => String, { description: 'What it is called, in the language of the request.' })
  label: string;

  @Field(() => String, {
    nullable: true,
    description: 'The value before: a text, or JSON of a rule. Null when there was none.',
  })
  before: string | null;

  @Field(() => String, { nullable: true, description: 'The value after, likewise. Null when there is none.' })
  after: string | null;
}

@InputType({
  description: 'Which events of the audit log to give. Conditions left out do not count; the others must all hold.',
})
export class AuditFilter {
  @Field(() => ID, { nullable: true, description: 'Done by this member of the team.' })
  actorId?: string | null;

  @Field(() => String, { nullable: true, description: 'Exactly this action: "recommendation.publish".' })
  action?: string | null;

  @Field(() => String, { nullable: true, description: 'About objects of this type: "contribution".' })
  objectType?: string | null;

  @Field(() => ID, { nullable: true, description: 'About this object.' })
  objectId?: string | null;

  @Field(() => DateTime, { nullable: true, description: 'At this moment or later.' })
  from?: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'Before this moment.' })
  to?: Date | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Words, each of which the title, the sentence, the reason, the name of who did it, of the member of the team to whom it was done or of the action has, or begins a word with. Accents and case do not matter.',
  })
  search?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'True: without sessions that were opened and ended.' })
  withoutSessions?: boolean | null;

  @Field(() => ID, { nullable: true, description: 'Done by this one action on several objects.' })
  groupId?: string | null;

  @Field(() => String, { nullable: true, description: 'Done by this request.' })
  requestId?: string | null;
}

@ObjectType({ description: 'One page of the audit log, newest first.' })
export class AuditEventPage extends PageOf(AuditEvent) {}
