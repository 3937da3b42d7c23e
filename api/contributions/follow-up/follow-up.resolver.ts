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
    description:
      'The status of a contribution, by the secret tracking token given at submission. Null when unknown, and a year after the last event. Open to everybody who has the token.',
  })
  async contributionStatus(
    @Ctx() { viewer }: ContributionsContext,
    @Arg('trackingToken', () => String, { description: 'The secret given at submission.' }) trackingToken: string,
  ): Promise<ContributionRow | null> {
    return this.followUp.follow(viewer, trackingToken);
  }

  @Mutation(() => ContributionStatusPayload, {
    description:
      'Sends what was asked to be corrected, or an answer: the contribution goes back to the moderators. Open to everybody who has the token.',
  })
  async replyToModerator(
    @Ctx() { viewer, language, address }: ContributionsContext,
    @Arg('input', () => ReplyToModeratorInput, { description: 'The secret, and what to send.' })
    input: ReplyToModeratorInput,
  ): Promise<ContributionStatusPayload> {
    return payload(language, async () => ({ status: await this.followUp.reply(viewer, input, address) }));
  }

  @Mutation(() => ContributionStatusPayload, {
    description:
      'Takes a contribution back, as long as it is open, or accepted and not yet published. Open to everybody who has the token.',
  })
  async withdrawContribution(
    @Ctx() { viewer, language }: ContributionsContext,
    @Arg('trackingToken', () => String, { description: 'The secret given at submission.' }) trackingToken: string,
  ): Promise<ContributionStatusPayload> {
    return payload(language, async () => ({ status: await this.followUp.withdraw(viewer, trackingToken) }));
  }

  @Mutation(() => ContributionStatusPayload, {
    description:
      'Erases the name, the address and the messages of the contributor. What is open or accepted is withdrawn. Open to everybody who has the token.',
  })
  async forgetContributor(
    @Ctx() { viewer, language }: ContributionsContext,
    @Arg('trackingToken', () => String, { description: 'The secret given at submission.' }) trackingToken: string,
  ): Promise<ContributionStatusPayload> {
    return payload(language, async () => ({ status: await this.followUp.forget(viewer, trackingToken) }));
  }
}
