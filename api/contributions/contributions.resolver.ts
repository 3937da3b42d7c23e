import { Arg, Args, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import { COST } from '../platform/graphql/costs';
import { payload } from '../platform/graphql/payload';
import { SubmitContributionInput, SubmitContributionPayload } from './contribution-inputs.graphql';
import { ContributionListArgs, DecideContributionInput, DecideContributionPayload } from './moderation.graphql';
import { Contribution, ContributionPage } from './contributions.graphql';
import type { ContributionsContext } from './contributions.loaders';
import type { ContributionsQueries } from './contributions.queries';
import type { IntakeService } from './intake/intake.service';
import type { ModerationService } from './triage/moderation.service';

@Resolver()
export class ContributionsResolver {
  constructor(
    private readonly intake: IntakeService,
    private readonly queries: ContributionsQueries,
    private readonly moderation: ModerationService,
  ) {}

  @Query(() => ContributionPage, {
    nullable: true,
    complexity: COST.SEARCH,
    description:
      "The moderators' queue, sorted by priority (as a rule, highest first, what is late before all), dueAt, receivedAt, decidedAt, title or status. For staff; moderators with territories get what lies there.",
  })
  async contributions(
    @Ctx() { loaders }: ContributionsContext,
    @Args(() => ContributionListArgs) { filter, ...view }: ContributionListArgs,
  ): Promise<ContributionPage> {
    return this.queries.list(loaders.scope, filter ?? {}, view);
  }

  @Query(() => Contribution, {
    nullable: true,
    description:
      "One contribution. Null when there is none, and where it lies outside the viewer's territories. For staff.",
  })
  async contribution(
    @Ctx() { loaders }: ContributionsContext,
    @Arg('id', () => ID, { description: 'The id of a contribution.' }) id: string,
  ): Promise<Contribution | null> {
    return this.queries.one(loaders.scope, id);
  }

  @Mutation(() => SubmitContributionPayload, {
    complexity: COST.LIKENESS,
    description: 'Proposes something to the team. Open to everybody, with a limit for each address (RATE_LIMITED).',
  })
  async submitContribution(
    @Ctx() { viewer, language, isOwnPage, address }: ContributionsContext,
    @Arg('input', () => SubmitContributionInput, { description: 'What is proposed.' }) input: SubmitContributionInput,
  ): Promise<SubmitContributionPayload> {
    const from = { isOwnPage, address };
    return payload(language, async () => ({ ...(await this.intake.submit(viewer, input, from)), given: input }));
  }

  @Mutation(() => DecideContributionPayload, {
    description: 'Takes a contribution one step on. For moderators and administrators, inside their territories.',
  })
  async decideContribution(
    @Ctx() { viewer, language, loaders }: ContributionsContext,
    @Arg('input', () => DecideContributionInput, { description: 'The contribution and the decision.' })
    input: DecideContributionInput,
  ): Promise<DecideContributionPayload> {
    return payload(language, async () => {
      const contribution = await this.moderation.decide(viewer, input);
      // Another mutation of the same request may have read them before.
      loaders.history.clear(`contribution:${contribution.id}`);
      loaders.contributionMessages.clear(contribution.id);
      loaders.contribution.clear(contribution.id);
      const { recommendationId } = contribution;
      return {
        contribution,
        recommendation: recommendationId === null ? null : await loaders.editableRecommendation.load(recommendationId),
      };
    });
  }
}
