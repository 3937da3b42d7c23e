import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { StaffUser } from '../../accounts';
import type { StaffUserRow } from '../../accounts';
import { payload } from '../../platform/graphql/payload';
import type { TeamContext } from '../team.loaders';
import type { SavedViewRow } from './saved-view.entity';
import {
  DeleteViewInput,
  DeleteViewPayload,
  SavedView,
  SavedViewPayload,
  SaveViewInput,
  ShareViewInput,
  ViewedListEnum,
} from './saved-views.graphql';
import { mayChangeView } from './saved-views.policy';
import type { SavedViewsService } from './saved-views.service';
import type { ViewedList } from './saved-views.types';

@Resolver(() => SavedView)
export class SavedViewsResolver {
  constructor(private readonly service: SavedViewsService) {}

  @Query(() => [SavedView], {
    nullable: true,
    description: 'The views of a list that the viewer sees, by name: their own, and those shared with them. For staff.',
  })
  async savedViews(
    @Ctx() { viewer }: TeamContext,
    @Arg('list', () => ViewedListEnum, { description: 'The list.' }) list: ViewedList,
  ): Promise<SavedView[]> {
    return this.service.list(viewer, list);
  }

  @FieldResolver(() => Boolean, { description: 'Whether this viewer can replace, rename and delete it.' })
  canChange(@Root() view: SavedViewRow, @Ctx() { viewer }: TeamContext): boolean {
    return viewer.kind === 'STAFF' && mayChangeView(viewer, view);
  }

  @FieldResolver(() => StaffUser, { nullable: true, description: 'Who saved it last.' })
  async savedBy(@Root() { ownerId }: SavedViewRow, @Ctx() { loaders }: TeamContext): Promise<StaffUserRow | null> {
    return loaders.staffUser.load(ownerId);
  }

  @Mutation(() => SavedViewPayload, { description: 'Keeps a view of a list for the viewer alone. For staff.' })
  async saveView(
    @Ctx() { viewer, language }: TeamContext,
    @Arg('input', () => SaveViewInput, { description: 'The view, as it is to be.' }) input: SaveViewInput,
  ): Promise<SavedViewPayload> {
    return payload(language, async () => ({ view: await this.service.save(viewer, input) }));
  }

  @Mutation(() => SavedViewPayload, {
    description: 'Keeps a view of a list for a role or for the whole team. For publishers and administrators.',
  })
  async shareView(
    @Ctx() { viewer, language }: TeamContext,
    @Arg('input', () => ShareViewInput, { description: 'The view, as it is to be.' }) input: ShareViewInput,
  ): Promise<SavedViewPayload> {
    return payload(language, async () => ({ view: await this.service.share(viewer, input) }));
  }

  @Mutation(() => DeleteViewPayload, {
    description: 'Deletes a view: one’s own, or a shared one for publishers and administrators. For staff.',
  })
  async deleteView(
    @Ctx() { viewer, language }: TeamContext,
    @Arg('input', () => DeleteViewInput, { description: 'Which one.' }) input: DeleteViewInput,
  ): Promise<DeleteViewPayload> {
    return payload(language, async () => this.service.delete(viewer, input), { deleted: false });
  }
}
