import { Ctx, Extensions, FieldResolver, Resolver, Root } from 'type-graphql';
import { EditableRecommendation, Recommendation } from '../catalogue';
import { NAMES_PEOPLE } from '../platform/graphql/answer-marks';
import type { ContributionRow } from './contribution.entity';
import { Contribution } from './contributions.graphql';
import type { ContributionsContext } from './contributions.loaders';

/** What contributions add to a recommendation that the public reads. */
@Resolver(() => Recommendation)
export class RecommendationContributorsResolver {
  @Extensions(NAMES_PEOPLE)
  @FieldResolver(() => [String], {
    description: 'The display names of those whose contributions it is made of and who agreed to be named.',
  })
  async contributors(@Root() { id }: { id: string }, @Ctx() { loaders }: ContributionsContext): Promise<string[]> {
    return loaders.contributorNames.load(id);
  }
}

/** What contributions add to a recommendation that editors write. */
@Resolver(() => EditableRecommendation)
export class EditableRecommendationContributionsResolver {
  @FieldResolver(() => [Contribution], {
    description:
      "What was accepted into it, oldest first. Contributions outside the viewer's territories are left out.",
  })
  async contributions(
    @Root() { id }: { id: string },
    @Ctx() { loaders }: ContributionsContext,
  ): Promise<ContributionRow[]> {
    return loaders.contributionsTo.load(id);
  }
}
