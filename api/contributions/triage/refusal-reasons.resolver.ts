import { Arg, Args, Ctx, FieldResolver, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { payload } from '../../platform/graphql/payload';
import { LocaleEnum } from '../../targeting';
import type { Locale } from '../../targeting/language';
import { RefusalReason } from '../contributions.graphql';
import type { ContributionsContext } from '../contributions.loaders';
import {
  OrderRefusalReasonsInput,
  OrderRefusalReasonsPayload,
  RefusalPreviewArgs,
  RefusalReasonPayload,
  SaveRefusalReasonInput,
} from './refusal-reasons.graphql';
import type { RefusalReasonsService } from './refusal-reasons.service';

@Resolver(() => RefusalReason)
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
      'What the contributor would read if the contribution were refused for this reason. An unknown contribution or reason is NOT_FOUND. For moderators and administrators.',
  })
  async refusalPreview(
    @Ctx() { loaders }: ContributionsContext,
    @Args(() => RefusalPreviewArgs) args: RefusalPreviewArgs,
  ): Promise<string | null> {
    return this.reasons.preview(loaders.scope, args);
  }

  @Query(() => String, {
    nullable: true,
    description:
      'The message of a reason as a contributor would read it, of a contribution that came today. For administrators.',
  })
  async refusalExample(
    @Ctx() { viewer }: ContributionsContext,
    @Arg('message', () => String, { description: 'A message, with its variables.' }) message: string,
    @Arg('locale', () => LocaleEnum, { nullable: true, description: 'Of the message. Left out: French.' })
    locale: Locale | null,
  ): Promise<string | null> {
    return this.reasons.example(viewer, message, locale ?? 'FR');
  }

  @FieldResolver(() => Int, { description: 'How many contributions are refused for it now.' })
  async uses(@Root() { key }: RefusalReason, @Ctx() { loaders }: ContributionsContext): Promise<number> {
    return loaders.refusalUses.load(key);
  }

  @Mutation(() => OrderRefusalReasonsPayload, {
    description: 'Sets the order in which moderators are offered the reasons for refusal. For administrators.',
  })
  async orderRefusalReasons(
    @Ctx() { viewer, language }: ContributionsContext,
    @Arg('input', () => OrderRefusalReasonsInput, { description: 'The order.' }) { keys }: OrderRefusalReasonsInput,
  ): Promise<OrderRefusalReasonsPayload> {
    return payload(language, async () => ({ refusalReasons: await this.reasons.order(viewer, keys) }));
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
