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
    description: 'Reasons to refuse a contribution, with the message that each sends.',
  })
  async refusalReasons(@Ctx() { viewer }: ContributionsContext): Promise<RefusalReason[]> {
    return this.reasons.list(viewer);
  }

  @Query(() => String, {
    nullable: true,
    description: 'What the contributor would read if the contribution were refused for this reason.',
  })
  async refusalPreview(
    @Ctx() { loaders }: ContributionsContext,
    @Args(() => RefusalPreviewArgs) args: RefusalPreviewArgs,
  ): Promise<string> {
    return this.reasons.preview(loaders.scope, args);
  }

  @Mutation(() => RefusalReasonPayload)
  async saveRefusalReason(
    @Ctx() { viewer, language }: ContributionsContext,
    @Arg('input', () => SaveRefusalReasonInput) input: SaveRefusalReasonInput,
  ): Promise<RefusalReasonPayload> {
    return payload(language, async () => ({ refusalReason: await this.reasons.save(viewer, input) }));
  }
}
