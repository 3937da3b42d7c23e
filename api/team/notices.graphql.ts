import { ArgsType, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { enumOf } from '../platform/graphql/enums';
import { PageInput, PageOf } from '../platform/graphql/pages';
import { UserError } from '../platform/graphql/payload';
import { DateTime } from '../platform/graphql/scalars';
import { NOTICE_KINDS } from './notices.types';
import type { NoticeKind } from './notices.types';

export const NoticeKindEnum = enumOf('NoticeKind', NOTICE_KINDS);

/** What it says and is about is in notices.resolver. */
@ObjectType({ description: 'What somebody of the team should know' })
export class Notice {
  @Field(() => ID)
  id: string;

  @Field(() => NoticeKindEnum)
  kind: NoticeKind;

  @Field(() => DateTime)
  at: Date;

  @Field(() => DateTime, { nullable: true, description: 'null until it is read' })
  readAt: Date | null;
}

@ObjectType()
export class NoticePage extends PageOf(Notice) {}

@ArgsType()
export class NoticesArgs {
  @Field(() => Boolean, { defaultValue: false })
  unreadOnly: boolean;

  @Field(() => PageInput, { nullable: true })
  page?: PageInput | null;
}

@InputType()
export class MarkNoticesReadInput {
  @Field(() => [ID], { nullable: true, description: 'left out: all' })
  ids?: string[] | null;
}

@ObjectType()
export class MarkNoticesReadPayload {
  @Field(() => Int, { nullable: true, description: 'how many are left' })
  unread?: number;

  @Field(() => [UserError])
  userErrors: UserError[];
}
