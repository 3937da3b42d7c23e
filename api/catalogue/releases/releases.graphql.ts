import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { enumOf } from '../../platform/graphql/enums';
import { PageOf } from '../../platform/graphql/pages';
import { USER_ERRORS, UserError } from '../../platform/graphql/payload';
import { DateTime } from '../../platform/graphql/scalars';
import type { Sentence } from '../../platform/language';
import type { ReleaseAction, ReleaseStatus } from './releases.rules';

export const ReleaseStatusEnum = enumOf<ReleaseStatus>('ReleaseStatus', 'Where a release stands.', {
  DRAFT: 'It is being put together.',
  SCHEDULED: 'It waits for the day on which all of it goes online.',
  PUBLISHED: 'All of it went online.',
  PUT_BACK: 'It went online, and what stood there before stands there again.',
});

export const ReleaseActionEnum = enumOf<ReleaseAction>('ReleaseAction', 'What the team can do with a release.', {
  SAVE: 'Change its name and what belongs to it. Done by `saveRelease`.',
  PUBLISH: 'Put all of its approved revisions online at once, or none where one of them is not ready.',
  SCHEDULE:
    'Let its approved revisions wait until `publishAt`, when all of it goes online, or nothing. Everything is checked now, and again on the day. Also sets another day.',
  UNSCHEDULE:
    'Take the day back. Each revision that waited is the approved draft again or, where another draft has been begun, is put away.',
  PUT_BACK:
    'Put back online, as new revisions, what stood there before, and take offline what was new. None where one of them was published or withdrawn since.',
  DELETE: 'Give it up. Its recommendations stay as they are.',
});

/** What belongs to it is in releases.resolver. */
@ObjectType({ description: 'Recommendations that go online together.' })
export class Release {
  @Field(() => ID, { description: 'An id that stays.' })
  id: string;

  @Field(() => Int, { description: 'It grows by one with each change: give it back as `expectedVersion`.' })
  version: number;

  @Field(() => String, { description: 'What the team calls it: 3 to 120 characters.' })
  title: string;

  @Field(() => ReleaseStatusEnum, { description: 'Whether it is online.' })
  status: ReleaseStatus;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When all of it is to go online. Null without a day that somebody set.',
  })
  publishAt: Date | null;

  @Field(() => DateTime, { description: 'When it was begun.' })
  createdAt: Date;

  @Field(() => DateTime, { nullable: true, description: 'When it went online. Null until then.' })
  publishedAt: Date | null;

  publishedById: string | null;
  scheduledById: string | null;
  suspendedBecause: Sentence | null;
}

/** What it is made of is in releases.resolver. */
@ObjectType({ description: 'A recommendation in a release.' })
export class ReleaseItem {
  @Field(() => Int, { description: 'Its place in the release, from 1.' })
  position: number;

  recommendationId: string;
  revisionId: string | null;
  previousId: string | null;
}

@ObjectType({ description: 'One page of releases, newest first.' })
export class ReleasePage extends PageOf(Release) {}

@InputType({ description: 'A release to begin, or to change while it is a draft.' })
export class SaveReleaseInput {
  @Field(() => ID, { nullable: true, description: 'The release to change. Left out: a new one.' })
  id?: string | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'The version that was read, required with an id. When somebody has changed it since, the answer is CONFLICT.',
  })
  expectedVersion?: number | null;

  @Field(() => String, { description: 'What the team calls it: 3 to 120 characters.' })
  title: string;

  @Field(() => [ID], { description: 'What belongs to it, in its order: 1 to 100 recommendations.' })
  recommendationIds: string[];
}

@InputType({ description: 'A step of a release.' })
export class MoveReleaseInput {
  @Field(() => ID, { description: 'The release.' })
  id: string;

  @Field(() => Int, {
    description: 'The version that was read. When somebody has changed it since, the answer is CONFLICT.',
  })
  expectedVersion: number;

  @Field(() => ReleaseActionEnum, { description: 'One of its `allowedActions`, but for SAVE.' })
  action: ReleaseAction;

  @Field(() => String, { nullable: true, description: 'Why: at most 2,000 characters. The history keeps it.' })
  message?: string | null;

  @Field(() => DateTime, {
    nullable: true,
    description: 'For SCHEDULE: when all of it goes online, in the future and at most two years ahead.',
  })
  publishAt?: Date | null;
}

@ObjectType({ description: 'What the mutations that write releases give.' })
export class ReleasePayload {
  @Field(() => Release, {
    nullable: true,
    description: 'The release as it is now. Null when refused, and once it is deleted.',
  })
  release?: Release | null;

  @Field(() => [UserError], USER_ERRORS)
  userErrors: UserError[];
}
