import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { StaffUser } from '../../../accounts';
import type { StaffUserRow } from '../../../accounts';
import { payload } from '../../../platform/graphql/payload';
import type { ContributionRow } from '../../contribution.entity';
import { Contribution } from '../../contributions.graphql';
import type { ContributionsContext } from '../../contributions.loaders';
import { ContributionPayload } from '../notes.graphql';
import { AlsoLooking, LookAtContributionInput } from './looks.graphql';
import type { LooksService } from './looks.service';

@Resolver(() => Contribution)
export class LooksResolver {
  constructor(private readonly service: LooksService) {}

  @Mutation(() => ContributionPayload, {
    description:
      'Tells colleagues that the viewer has a contribution open, for a minute, and no other one: to send again as long as that is so. It claims nothing, and the audit log tells nothing. For staff.',
  })
  async lookAtContribution(
    @Ctx() { loaders, language }: ContributionsContext,
    @Arg('input', () => LookAtContributionInput, { description: 'The contribution.' })
    { contributionId }: LookAtContributionInput,
  ): Promise<ContributionPayload> {
    return payload(language, async () => ({ contribution: await this.service.look(loaders.scope, contributionId) }));
  }

  @FieldResolver(() => [AlsoLooking], {
    description: 'Colleagues who have had it open in the last minute. Who began first comes first.',
  })
  async alsoLooking(@Root() { id }: ContributionRow, @Ctx() { loaders }: ContributionsContext): Promise<AlsoLooking[]> {
    const others = await loaders.alsoLooking.load(id);
    return others.map(({ staffUserId, begunAt }) => ({ staffUserId, since: begunAt }));
  }
}

@Resolver(() => AlsoLooking)
export class AlsoLookingResolver {
  @FieldResolver(() => StaffUser, { description: 'Who.' })
  async staff(
    @Root() { staffUserId }: AlsoLooking,
    @Ctx() { loaders }: ContributionsContext,
  ): Promise<StaffUserRow | null> {
    return loaders.staffUser.load(staffUserId);
  }
}
