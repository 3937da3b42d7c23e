import { Arg, Args, Ctx, FieldResolver, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { StaffUser } from '../accounts';
import type { StaffUserRow } from '../accounts';
import { payload } from '../platform/graphql/payload';
import { MarkNoticesReadInput, MarkNoticesReadPayload, Notice, NoticePage, NoticesArgs } from './notices.graphql';
import type { NoticeText } from './notices.types';
import type { NoticesService } from './notices.service';
import type { StaffNoticeRow } from './staff-notice.entity';
import type { TeamContext } from './team.loaders';

@Resolver(() => Notice)
export class NoticesResolver {
  constructor(
    private readonly service: NoticesService,
    /** By the kind of subject. */
    private readonly texts: Readonly<Record<string, NoticeText>>,
  ) {}

  @Query(() => NoticePage, { nullable: true, description: "The viewer's own notices, newest first. For staff." })
  async notices(@Ctx() { viewer }: TeamContext, @Args(() => NoticesArgs) args: NoticesArgs): Promise<NoticePage> {
    return this.service.list(viewer, args);
  }

  @Query(() => Int, {
    nullable: true,
    description: "How many of the viewer's own notices are not read yet. For staff.",
  })
  async unreadNotices(@Ctx() { viewer }: TeamContext): Promise<number> {
    return this.service.unread(viewer);
  }

  @Mutation(() => MarkNoticesReadPayload, { description: 'Marks notices of the viewer as read. For staff.' })
  async markNoticesRead(
    @Ctx() { viewer, language }: TeamContext,
    @Arg('input', () => MarkNoticesReadInput, { description: 'Which ones.' }) input: MarkNoticesReadInput,
  ): Promise<MarkNoticesReadPayload> {
    return payload(language, async () => ({ unread: await this.service.markRead(viewer, input) }));
  }

  @FieldResolver(() => StaffUser, {
    nullable: true,
    description: 'Who caused it. Null for what the system tells by itself, such as a reminder.',
  })
  async by(@Root() { byId }: StaffNoticeRow, @Ctx() { loaders }: TeamContext): Promise<StaffUserRow | null> {
    return byId === null ? null : loaders.staffUser.load(byId);
  }

  @FieldResolver(() => String, { description: 'What it says, in one sentence in the language of the request.' })
  async text(
    @Root() { kind, byId, counts, subjectType }: StaffNoticeRow,
    @Ctx() { loaders, language }: TeamContext,
  ): Promise<string> {
    const by = byId === null ? null : await loaders.staffUser.load(byId);
    return this.texts[subjectType]?.({ kind, by: by?.name ?? null, counts }, language) ?? '';
  }
}
