import { Arg, Args, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import type { CatalogueContext } from '../catalogue';
import { COST } from '../platform/graphql/costs';
import { firstOf } from '../platform/graphql/connections';
import { NextQuestion, RecommendArgs, RecommendationResults } from './recommendations.graphql';
import type { RecommendationsService } from './recommendations.service';
import { nextQuestion, resultsFrom } from './results.rules';

@Resolver(() => RecommendationResults)
export class RecommendationsResolver {
  constructor(private readonly recommendations: RecommendationsService) {}

  @Query(() => RecommendationResults, {
    complexity: COST.SCAN,
    description: 'What someone with these facts would get, without an account: nothing is stored.',
  })
  async recommend(
    @Ctx() { viewer }: CatalogueContext,
    @Args(() => RecommendArgs) { facts, kind, first, locale }: RecommendArgs,
  ): Promise<RecommendationResults> {
    const ranking = await this.recommendations.recommend(viewer, facts, {
      kind: kind ?? undefined,
      locale: locale ?? 'FR',
    });
    return resultsFrom(ranking, firstOf(first ?? 10));
  }

  @FieldResolver(() => [NextQuestion], {
    complexity: COST.QUERY,
    description: 'Facts still unknown that would change the results most, best first.',
  })
  nextQuestions(
    @Root() { questions, locale }: RecommendationResults,
    @Arg('first', () => Int, { nullable: true, defaultValue: 3 }) first: number,
  ): NextQuestion[] {
    const written = questions().map((question) => nextQuestion(question, locale));
    return written.filter((question) => question !== undefined).slice(0, firstOf(first));
  }
}
