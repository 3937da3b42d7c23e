import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Recommendation } from '../../catalogue';
import { published } from '../../catalogue/published';
import type { Clock } from '../../platform/clock';
import type { ContributionMessageRow } from '../contribution-message.entity';
import type { ContributionRow } from '../contribution.entity';
import { ContributionMessage, ContributionStatusEnum, ContributionStatusView } from '../contributions.graphql';
import type { ContributionsContext } from '../contributions.loaders';
import { CONTRIBUTOR_STEPS, toldStatus } from '../triage/moderation.rules';
import type { ContributionStatus } from '../vocabulary.rules';

@Resolver(() => ContributionStatusView)
export class ContributionStatusResolver {
  constructor(private readonly clock: Clock) {}

  @FieldResolver(() => ContributionStatusEnum, { description: 'a decision is told once it can no longer be undone' })
  status(@Root() row: ContributionRow): ContributionStatus {
    return toldStatus(row, this.clock.now());
  }

  @FieldResolver(() => [ContributionMessage])
  async messages(
    @Root() { id }: ContributionRow,
    @Ctx() { loaders }: ContributionsContext,
  ): Promise<ContributionMessageRow[]> {
    const messages = await loaders.contributionMessages.load(id);
    return messages.filter(({ sentAt }) => sentAt <= this.clock.now());
  }

  @FieldResolver(() => Boolean)
  mayReply(@Root() row: ContributionRow): boolean {
    return CONTRIBUTOR_STEPS[toldStatus(row, this.clock.now())].REPLY !== undefined;
  }

  @FieldResolver(() => Boolean)
  mayWithdraw(@Root() row: ContributionRow): boolean {
    return CONTRIBUTOR_STEPS[toldStatus(row, this.clock.now())].WITHDRAW !== undefined;
  }

  @FieldResolver(() => String, { description: 'as last corrected, like the body' })
  async title(@Root() row: ContributionRow, @Ctx() { loaders }: ContributionsContext): Promise<string> {
    return (await loaders.contributionCorrections.load(row.id)).at(-1)?.title ?? row.title;
  }

  @FieldResolver(() => String, { description: 'the text as last corrected, so that it can be corrected again' })
  async body(@Root() row: ContributionRow, @Ctx() { loaders }: ContributionsContext): Promise<string> {
    return (await loaders.contributionCorrections.load(row.id)).at(-1)?.body ?? row.body;
  }

  @FieldResolver(() => Recommendation, {
    nullable: true,
    description: 'Set once published; of a duplicate, what it was merged into.',
  })
  async recommendation(
    @Root() row: ContributionRow,
    @Ctx() { loaders }: ContributionsContext,
  ): Promise<Recommendation | null> {
    const status = toldStatus(row, this.clock.now());
    const id =
      status === 'PUBLISHED'
        ? row.recommendationId
        : status === 'DUPLICATE'
          ? await loaders.mergedInto.load(row.id)
          : null;
    const found = id === null ? null : await loaders.published.load(id);
    return found === null ? null : published(found, 'FR');
  }
}
