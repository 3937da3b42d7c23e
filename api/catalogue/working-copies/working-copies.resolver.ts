import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { StaffUser } from '../../accounts';
import { payload } from '../../platform/graphql/payload';
import { EditableRecommendation, EditableRecommendationPayload } from '../editorial/editorial.graphql';
import type { CatalogueContext } from '../published/catalogue.resolver';
import { AlsoEditing, DiscardWorkingCopyInput, SaveWorkingCopyInput, WorkingCopy } from './working-copies.graphql';
import type { WorkingCopiesService } from './working-copies.service';

@Resolver(() => EditableRecommendation)
export class WorkingCopiesResolver {
  constructor(private readonly service: WorkingCopiesService) {}

  @Mutation(() => EditableRecommendationPayload, {
    description:
      'Keeps what the viewer is typing into a recommendation, in place of what was kept before. It may be half-written. The recommendation stays as it is, with its version and its approval, and the audit log tells nothing. For editors, publishers and administrators.',
  })
  async saveWorkingCopy(
    @Ctx() { viewer, language }: CatalogueContext,
    @Arg('input', () => SaveWorkingCopyInput, { description: 'The recommendation, and what is typed.' })
    input: SaveWorkingCopyInput,
  ): Promise<EditableRecommendationPayload> {
    return payload(language, async () => ({ recommendation: await this.service.save(viewer, input) }));
  }

  @Mutation(() => EditableRecommendationPayload, {
    description:
      'Deletes what the viewer has typed into a recommendation, and not saved. Done again, it does nothing. For editors, publishers and administrators.',
  })
  async discardWorkingCopy(
    @Ctx() { viewer, language }: CatalogueContext,
    @Arg('input', () => DiscardWorkingCopyInput, { description: 'The recommendation.' })
    { recommendationId }: DiscardWorkingCopyInput,
  ): Promise<EditableRecommendationPayload> {
    return payload(language, async () => ({ recommendation: await this.service.discard(viewer, recommendationId) }));
  }

  @FieldResolver(() => WorkingCopy, {
    nullable: true,
    description:
      'What this viewer has typed into it, and not saved: nobody else reads it. Null without one. It goes when they save or discard it, and 30 days after the last change.',
  })
  async workingCopy(
    @Root() { id }: EditableRecommendation,
    @Ctx() { loaders }: CatalogueContext,
  ): Promise<WorkingCopy | null> {
    return loaders.workingCopy.load(id);
  }

  @FieldResolver(() => [AlsoEditing], {
    description:
      'Colleagues who have typed into it in the last five minutes, and not saved. Who began first comes first.',
  })
  async alsoEditing(
    @Root() { id }: EditableRecommendation,
    @Ctx() { loaders }: CatalogueContext,
  ): Promise<AlsoEditing[]> {
    const others = await loaders.alsoEditing.load(id);
    return others.map(({ staffUserId, begunAt }) => ({ staffUserId, since: begunAt }));
  }
}

@Resolver(() => AlsoEditing)
export class AlsoEditingResolver {
  @FieldResolver(() => StaffUser, { description: 'Who.' })
  async staff(@Root() { staffUserId }: AlsoEditing, @Ctx() { loaders }: CatalogueContext): Promise<StaffUser | null> {
    return loaders.staffUser.load(staffUserId);
  }
}
