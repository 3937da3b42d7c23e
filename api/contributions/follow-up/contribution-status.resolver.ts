import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Recommendation } from '../../catalogue';
import type { ContributionMessageRow } from '../contribution-message.entity';
import type { ContributionRow } from '../contribution.entity';
import { ContributionMessage, ContributionStatusEnum, ContributionStatusView } from '../contributions.graphql';
import type { ContributionsContext } from '../contributions.loaders';
import type { ContributionStatus } from '../vocabulary.rules';
import type { ContributionStatusQueries } from './contribution-status.queries';

@Resolver(() => ContributionStatusView)
export class ContributionStatusResolver {
  constructor(private readonly statuses: ContributionStatusQueries) {}

  @FieldResolver(() => ContributionStatusEnum, { description: 'a decision is told once it can no longer be undone' })
  status(@Root() row: ContributionRow): ContributionStatus {
    return this.statuses.status(row);
  }

  @FieldResolver(() => [ContributionMessage])
  async messages(
    @Root() row: ContributionRow,
    @Ctx() { loaders }: ContributionsContext,
  ): Promise<ContributionMessageRow[]> {
    return this.statuses.messages(row, loaders);
  }

  @FieldResolver(() => Boolean)
  mayReply(@Root() row: ContributionRow): boolean {
    return this.statuses.may('REPLY', row);
  }

  @FieldResolver(() => Boolean)
  mayWithdraw(@Root() row: ContributionRow): boolean {
    return this.statuses.may('WITHDRAW', row);
  }

  @FieldResolver(() => String, { description: 'as last corrected, like the body' })
  async title(@Root() row: ContributionRow, @Ctx() { loaders }: ContributionsContext): Promise<string> {
    return (await this.statuses.words(row, loaders)).title;
  }

  @FieldResolver(() => String, { description: 'the text as last corrected, so that it can be corrected again' })
  async body(@Root() row: ContributionRow, @Ctx() { loaders }: ContributionsContext): Promise<string> {
    return (await this.statuses.words(row, loaders)).body;
  }

  @FieldResolver(() => Recommendation, {
    nullable: true,
    description: 'Set once published; of a duplicate, what it was merged into.',
  })
  async recommendation(
    @Root() row: ContributionRow,
    @Ctx() { loaders }: ContributionsContext,
  ): Promise<Recommendation | null> {
    return this.statuses.recommendation(row, loaders);
  }
}
