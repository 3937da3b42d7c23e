import { Arg, Args, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { payload } from '../../platform/graphql/payload';
import { RefusalReason } from '../contributions.graphql';
import type { ContributionsContext } from '../contributions.loaders';
import { RefusalPreviewArgs, RefusalReasonPayload, SaveRefusalReasonInput } from './refusal-reasons.graphql';
import type { RefusalReasonsService } from './refusal-reasons.service';

@Resolver()
export class RefusalReasonsResolver {
  constructor(private readonly reasons: RefusalReasonsService) {}

  @Query(() => [RefusalReason], {
    nullable: true,
    description:
      'The reasons to refuse a contribution, with the message that each sends. Retired ones are there too. For staff.',
  })
  async refusalReasons(@Ctx() { viewer }: ContributionsContext): Promise<RefusalReason[]> {
    return this.reasons.list(viewer);
  }

  @Query(() => String, {
    nullable: true,
    description:
      'What the contributor would read if the contribution were refused for this reason, in French. An unknown contribution or reason is NOT_FOUND. For moderators and administrators.',
  })
  async refusalPreview(
    @Ctx() { loaders }: ContributionsContext,
    @Args(() => RefusalPreviewArgs) args: RefusalPreviewArgs,
  ): Promise<string> {
    return this.reasons.preview(loaders.scope, args);
  }

  @Mutation(() => RefusalReasonPayload, {
    description:
      'Adds a reason for refusal, or changes one. What was refused keeps the message that it was sent. For administrators.',
  })
  async saveRefusalReason(
    @Ctx() { viewer, language }: ContributionsContext,
    @Arg('input', () => SaveRefusalReasonInput, { description: 'The reason, as it is to be.' })
    input: SaveRefusalReasonInput,
  ): Promise<RefusalReasonPayload> {
    return payload(language, async () => ({ refusalReason: await this.reasons.save(viewer, input) }));
  }
}
