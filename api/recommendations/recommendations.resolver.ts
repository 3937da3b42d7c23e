import { Arg, Args, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import type { CatalogueContext } from '../catalogue';
import { COST } from '../platform/graphql/costs';
import { firstOf } from '../platform/graphql/connections';
import { factsToSkip } from './recommendations.errors';
import { NextQuestion, RecommendArgs, RecommendationResults } from './recommendations.graphql';
import type { RecommendationsService } from './recommendations.service';
import { questionsLeft, resultsFrom } from './results.rules';

@Resolver(() => RecommendationResults)
export class RecommendationsResolver {
  constructor(private readonly recommendations: RecommendationsService) {}

  @Query(() => RecommendationResults, {
    complexity: COST.RANKING,
    description: 'What someone with these facts would get, without an account: nothing is stored. Open to everybody.',
  })
  async recommend(
    @Ctx() { viewer }: CatalogueContext,
    @Args(() => RecommendArgs) { facts, kind, first, locale, skip }: RecommendArgs,
  ): Promise<RecommendationResults> {
    const ranking = await this.recommendations.recommend(viewer, facts, {
      kind: kind ?? undefined,
      locale: locale ?? 'FR',
    });
    return resultsFrom(ranking, { first: firstOf(first ?? 10), skip: factsToSkip(skip) });
  }

  @FieldResolver(() => [NextQuestion], {
    description:
      'Facts still unknown that would change the results most, best first; before them the job, the place, the search and the diploma. One of them is sensitive at most, and none of the first three.',
  })
  nextQuestions(
    @Root() results: RecommendationResults,
    @Arg('first', () => Int, { nullable: true, defaultValue: 3, description: 'How many at most: 0 to 100.' })
    first: number,
  ): NextQuestion[] {
    return questionsLeft(results).slice(0, firstOf(first));
  }

  @FieldResolver(() => Int, {
    description:
      'How many questions could still change the results, without those in `skip`. It may grow with an answer.',
  })
  questionCount(@Root() results: RecommendationResults): number {
    return questionsLeft(results).length;
  }
}
