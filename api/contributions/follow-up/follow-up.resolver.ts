import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { payload } from '../../platform/graphql/payload';
import { ContributionStatusPayload, ReplyToModeratorInput } from '../contribution-inputs.graphql';
import type { ContributionRow } from '../contribution.entity';
import { ContributionStatusView } from '../contributions.graphql';
import type { ContributionsContext } from '../contributions.loaders';
import type { FollowUpService } from './follow-up.service';

@Resolver()
export class FollowUpResolver {
  constructor(private readonly followUp: FollowUpService) {}

  @Query(() => ContributionStatusView, {
    nullable: true,
    description: 'Contribution status by the secret tracking token given at submission; null when unknown or expired.',
  })
  async contributionStatus(
    @Ctx() { viewer }: ContributionsContext,
    @Arg('trackingToken', () => String) trackingToken: string,
  ): Promise<ContributionRow | null> {
    return this.followUp.follow(viewer, trackingToken);
  }

  @Mutation(() => ContributionStatusPayload, {
    description: 'What was asked to be corrected, or an answer: the contribution goes back to the moderators.',
  })
  async replyToModerator(
    @Ctx() { viewer, language, address }: ContributionsContext,
    @Arg('input', () => ReplyToModeratorInput) input: ReplyToModeratorInput,
  ): Promise<ContributionStatusPayload> {
    return payload(language, async () => ({ status: await this.followUp.reply(viewer, input, address) }));
  }

  @Mutation(() => ContributionStatusPayload)
  async withdrawContribution(
    @Ctx() { viewer, language }: ContributionsContext,
    @Arg('trackingToken', () => String) trackingToken: string,
  ): Promise<ContributionStatusPayload> {
    return payload(language, async () => ({ status: await this.followUp.withdraw(viewer, trackingToken) }));
  }

  @Mutation(() => ContributionStatusPayload, {
    description:
      'Erases the name, the address and the messages of the contributor; what is not published is withdrawn.',
  })
  async forgetContributor(
    @Ctx() { viewer, language }: ContributionsContext,
    @Arg('trackingToken', () => String) trackingToken: string,
  ): Promise<ContributionStatusPayload> {
    return payload(language, async () => ({ status: await this.followUp.forget(viewer, trackingToken) }));
  }
}
