import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { DateTime } from '../../platform/graphql/scalars';
import { PageOf } from '../../platform/graphql/pages';

@ObjectType({
  description: 'One thing that was done, as the audit log keeps it. Nothing in the log is ever changed or deleted.',
})
export class AuditEvent {
  @Field(() => ID, { description: 'An id that stays.' })
  id: string;

  @Field(() => DateTime, { description: 'When it was done.' })
  at: Date;

  @Field(() => String, { description: 'Who did it: a name of the team, "Public", "Job seeker" or "System".' })
  actor: string;

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

  @Field(() => String, { description: 'What happened, in French and without personal data of the public.' })
  summary: string;
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
}

@ObjectType({ description: 'One page of the audit log, newest first.' })
export class AuditEventPage extends PageOf(AuditEvent) {}
