import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Recommendation } from '../../catalogue';
import type { ContributionMessageRow } from '../contribution-message.entity';
import type { ContributionRow } from '../contribution.entity';
import { ContributionMessage, ContributionStatusView } from '../contributions.graphql';
import { ContributionStatusEnum } from '../vocabulary.graphql';
import type { ContributionsContext } from '../contributions.loaders';
import type { ContributionStatus } from '../vocabulary.rules';
import type { ContributionStatusQueries } from './contribution-status.queries';

@Resolver(() => ContributionStatusView)
export class ContributionStatusResolver {
  constructor(private readonly statuses: ContributionStatusQueries) {}

  @FieldResolver(() => ContributionStatusEnum, {
    description: 'Where it stands. A decision is told once it can no longer be undone, ten minutes later.',
  })
  status(@Root() row: ContributionRow): ContributionStatus {
    return this.statuses.status(row);
  }

  @FieldResolver(() => [ContributionMessage], { description: 'What the team and the contributor wrote, oldest first.' })
  async messages(
    @Root() row: ContributionRow,
    @Ctx() { loaders }: ContributionsContext,
  ): Promise<ContributionMessageRow[]> {
    return this.statuses.messages(row, loaders);
  }

  @FieldResolver(() => Boolean, {
    description: 'Whether `replyToModerator` would be taken now: a correction is asked for.',
  })
  mayReply(@Root() row: ContributionRow): boolean {
    return this.statuses.may('REPLY', row);
  }

  @FieldResolver(() => Boolean, {
    description: 'Whether `withdrawContribution` would be taken now: it is open, or accepted and not yet published.',
  })
  mayWithdraw(@Root() row: ContributionRow): boolean {
    return this.statuses.may('WITHDRAW', row);
  }

  @FieldResolver(() => String, { description: 'The title as last corrected.' })
  async title(@Root() row: ContributionRow, @Ctx() { loaders }: ContributionsContext): Promise<string> {
    return (await this.statuses.words(row, loaders)).title;
  }

  @FieldResolver(() => String, { description: 'The text as last corrected, so that it can be corrected again.' })
  async body(@Root() row: ContributionRow, @Ctx() { loaders }: ContributionsContext): Promise<string> {
    return (await this.statuses.words(row, loaders)).body;
  }

  @FieldResolver(() => Recommendation, {
    nullable: true,
    description: 'What became of it. Set once published; of a duplicate, what it was merged into. Null otherwise.',
  })
  async recommendation(
    @Root() row: ContributionRow,
    @Ctx() { loaders }: ContributionsContext,
  ): Promise<Recommendation | null> {
    return this.statuses.recommendation(row, loaders);
  }
}
