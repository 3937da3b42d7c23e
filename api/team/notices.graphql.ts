import { ArgsType, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { enumOf } from '../platform/graphql/enums';
import { PageInput, PageOf } from '../platform/graphql/pages';
import { USER_ERRORS, UserError } from '../platform/graphql/payload';
import { DateTime } from '../platform/graphql/scalars';
import type { NoticeKind } from './notices.types';

export const NoticeKindEnum = enumOf<NoticeKind>('NoticeKind', 'Why a member of the team is told something.', {
  MENTION: 'A colleague mentions the reader in a note.',
  TAKEN_OVER: 'A colleague took over a contribution that the reader had claimed.',
  ANSWERED: 'A contributor answered what the reader had asked.',
  REVIEW_REQUESTED: 'A draft is ready, and the reader may review it.',
  APPROVED: 'A draft is approved, and the reader may publish it.',
  OWN_APPROVED: 'What the reader wrote is approved.',
  CHANGES_REQUESTED: 'A colleague asks for changes in what the reader wrote.',
  PUBLISHED: 'What the reader wrote is online.',
  SUSPENDED: 'A recommendation, or a release, did not go online, or offline, on the day that was set.',
  REMINDER: 'Contributions are due within one working day, or late; or recommendations are to be looked at again.',
  DEAD_LINKS: 'Public recommendations name links that are dead now.',
  HIDDEN: 'Recommendations are kept from the public, since their links are dead.',
  SHOWN_AGAIN: 'Recommendations that were hidden are shown to the public again.',
});

/** What it says and is about is in notices.resolver. */
@ObjectType({ description: 'Something that the system tells a member of the team.' })
export class Notice {
  @Field(() => ID, { description: 'An id that stays.' })
  id: string;

  @Field(() => NoticeKindEnum, { description: 'Why it is told.' })
  kind: NoticeKind;

  @Field(() => DateTime, { description: 'When it was told.' })
  at: Date;

  @Field(() => DateTime, { nullable: true, description: 'When it was marked as read. Null until then.' })
  readAt: Date | null;
}

@ObjectType({ description: "One page of the viewer's notices, newest first." })
export class NoticePage extends PageOf(Notice) {}

@ArgsType()
export class NoticesArgs {
  @Field(() => Boolean, { defaultValue: false, description: 'True: only what is not read yet.' })
  unreadOnly: boolean;

  @Field(() => PageInput, { nullable: true, description: 'Left out: the first page of 25.' })
  page?: PageInput | null;
}

@InputType({ description: 'Which notices to mark as read.' })
export class MarkNoticesReadInput {
  @Field(() => [ID], {
    nullable: true,
    description: "Those to mark; notices of others stay as they are. Left out: all of the viewer's.",
  })
  ids?: string[] | null;
}

@ObjectType({ description: 'What `markNoticesRead` gives.' })
export class MarkNoticesReadPayload {
  @Field(() => Int, {
    nullable: true,
    description: "How many of the viewer's notices are left to read. Null when refused.",
  })
  unread?: number;

  @Field(() => [UserError], USER_ERRORS)
  userErrors: UserError[];
}
