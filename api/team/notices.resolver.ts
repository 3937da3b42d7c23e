import { Arg, Args, Ctx, FieldResolver, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { StaffUser } from '../accounts';
import type { StaffUserRow } from '../accounts';
import { firstOf } from '../platform/graphql/connections';
import { payload } from '../platform/graphql/payload';
import type { ContributionNoteRow } from '../contributions/triage/contribution-note.entity';
import type { ContributionRow } from '../contributions/contribution.entity';
import { Contribution } from '../contributions/contributions.graphql';
import { territoriesOf } from '../contributions/contributions.loaders';
import type { ContributionsContext } from '../contributions/contributions.loaders';
import { MarkNoticesReadInput, MarkNoticesReadPayload, Notice, NoticePage, NoticesArgs } from './notices.graphql';
import { noticeText } from './notices.rules';
import type { NoticesService } from './notices.service';
import { ContributionNote } from '../contributions/triage/notes.graphql';
import type { StaffNoticeRow } from './staff-notice.entity';
import type { TerritoriesService } from './territories.service';

@Resolver(() => Notice)
export class NoticesResolver {
  constructor(
    private readonly service: NoticesService,
    private readonly territories: TerritoriesService,
  ) {}

  @Query(() => NoticePage, { description: "The viewer's own, newest first." })
  async notices(
    @Ctx() { viewer }: ContributionsContext,
    @Args(() => NoticesArgs) args: NoticesArgs,
  ): Promise<NoticePage> {
    return this.service.list(viewer, args);
  }

  @Query(() => Int)
  async unreadNotices(@Ctx() { viewer }: ContributionsContext): Promise<number> {
    return this.service.unread(viewer);
  }

  @Mutation(() => MarkNoticesReadPayload)
  async markNoticesRead(
    @Ctx() { viewer, language }: ContributionsContext,
    @Arg('input', () => MarkNoticesReadInput) input: MarkNoticesReadInput,
  ): Promise<MarkNoticesReadPayload> {
    return payload(language, async () => ({ unread: await this.service.markRead(viewer, input) }));
  }

  @FieldResolver(() => StaffUser, { nullable: true, description: 'who gave cause; null for a reminder' })
  async by(@Root() { byId }: StaffNoticeRow, @Ctx() { loaders }: ContributionsContext): Promise<StaffUserRow | null> {
    return byId === null ? null : loaders.staffUser.load(byId);
  }

  @FieldResolver(() => String, { description: 'what it says, in the language of the request' })
  async text(
    @Root() { kind, byId, counts }: StaffNoticeRow,
    @Ctx() { loaders, language }: ContributionsContext,
  ): Promise<string> {
    const by = byId === null ? null : await loaders.staffUser.load(byId);
    return noticeText({ kind, by: by?.name ?? null, counts }, language);
  }

  @FieldResolver(() => ContributionNote, { nullable: true, description: 'the note that mentions' })
  async note(
    @Root() { noteId }: StaffNoticeRow,
    @Ctx() { loaders }: ContributionsContext,
  ): Promise<ContributionNoteRow | null> {
    return noteId === null ? null : loaders.contributionNote.load(noteId);
  }

  @FieldResolver(() => [Contribution], {
    description: 'the most urgent first; without those that lie elsewhere by now',
  })
  async contributions(
    @Root() { contributionIds }: StaffNoticeRow,
    @Ctx() context: ContributionsContext,
    @Arg('first', () => Int, { defaultValue: 5 }) first: number,
  ): Promise<ContributionRow[]> {
    const rows = await context.loaders.contribution.loadMany(contributionIds.slice(0, firstOf(first)));
    const mine = await territoriesOf(context);
    const found = rows.filter((row) => row !== null && !(row instanceof Error)) as ContributionRow[];
    const seen = await Promise.all(found.map(async ({ placeCode }) => this.territories.covers(mine, placeCode)));
    return found.filter((_, index) => seen[index]);
  }
}
