import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Recommendation, published } from '../catalogue';
import type { ContributionMessageRow } from './contribution-message.entity';
import type { ContributionRow } from './contribution.entity';
import { ContributionMessage, ContributionStatusView } from './contributions.graphql';
import type { ContributionsContext } from './contributions.loaders';

@Resolver(() => ContributionStatusView)
export class ContributionStatusResolver {
  @FieldResolver(() => [ContributionMessage])
  async messages(@Root() { id }: ContributionRow, @Ctx() { loaders }: ContributionsContext): Promise<ContributionMessageRow[]> {
    return loaders.contributionMessages.load(id);
  }

  @FieldResolver(() => Recommendation, { nullable: true, description: 'Set once published.' })
  async recommendation(@Root() { status, recommendationId }: ContributionRow, @Ctx() { loaders }: ContributionsContext): Promise<Recommendation | null> {
    if (status !== 'PUBLISHED' || recommendationId === null) return null;
    const row = await loaders.published.load(recommendationId);
    return row === null ? null : published(row, 'FR');
  }
}
