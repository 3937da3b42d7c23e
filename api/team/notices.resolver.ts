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

  @Query(() => NoticePage, { nullable: true, description: "The viewer's own, newest first." })
  async notices(@Ctx() { viewer }: TeamContext, @Args(() => NoticesArgs) args: NoticesArgs): Promise<NoticePage> {
    return this.service.list(viewer, args);
  }

  @Query(() => Int, { nullable: true })
  async unreadNotices(@Ctx() { viewer }: TeamContext): Promise<number> {
    return this.service.unread(viewer);
  }

  @Mutation(() => MarkNoticesReadPayload)
  async markNoticesRead(
    @Ctx() { viewer, language }: TeamContext,
    @Arg('input', () => MarkNoticesReadInput) input: MarkNoticesReadInput,
  ): Promise<MarkNoticesReadPayload> {
    return payload(language, async () => ({ unread: await this.service.markRead(viewer, input) }));
  }

  @FieldResolver(() => StaffUser, { nullable: true, description: 'who caused it; null for a reminder' })
  async by(@Root() { byId }: StaffNoticeRow, @Ctx() { loaders }: TeamContext): Promise<StaffUserRow | null> {
    return byId === null ? null : loaders.staffUser.load(byId);
  }

  @FieldResolver(() => String, { description: 'what it says, in the language of the request' })
  async text(
    @Root() { kind, byId, counts, subjectType }: StaffNoticeRow,
    @Ctx() { loaders, language }: TeamContext,
  ): Promise<string> {
    const by = byId === null ? null : await loaders.staffUser.load(byId);
    return this.texts[subjectType]?.({ kind, by: by?.name ?? null, counts }, language) ?? '';
  }
}
