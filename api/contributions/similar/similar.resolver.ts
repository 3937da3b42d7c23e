import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { COST } from '../../platform/graphql/costs';
import { tokenHash } from '../../platform/tokens';
import type { AddressLimitsService } from '../../guard';
import type { ContributionRow } from '../contribution.entity';
import { SubmitContributionPayload } from '../contribution-inputs.graphql';
import { Contribution } from '../contributions.graphql';
import type { ContributionsContext } from '../contributions.loaders';
import { FIRST_SIMILAR, FirstSimilarArgs, SimilarArgs, SimilarItem } from './similar.graphql';
import type { SimilarQueries } from './similar.queries';

@Resolver()
export class SimilarResolver {
  constructor(
    private readonly queries: SimilarQueries,
    private readonly limits: AddressLimitsService,
  ) {}

  @Query(() => [SimilarItem], {
    complexity: COST.LIKENESS,
    description:
      'What resembles a text being written, the most similar first: published recommendations. Staff also get contributions, open or refused; the public never does. Open to everybody, with a limit for each address (RATE_LIMITED).',
  })
  async similar(
    @Ctx() { viewer, address }: ContributionsContext,
    @Args(() => SimilarArgs) { title, body, link, first }: SimilarArgs,
  ): Promise<SimilarItem[]> {
    await this.limits.consumeInOwnTransaction('SIMILAR', { viewer, address });
    return this.queries.find(
      viewer,
      { title, body: body ?? null, link: link ?? null },
      { first: first ?? FIRST_SIMILAR },
    );
  }
}

@Resolver(() => Contribution)
export class ContributionSimilarResolver {
  constructor(private readonly queries: SimilarQueries) {}

  @FieldResolver(() => [SimilarItem], {
    complexity: COST.QUERY,
    description: 'What resembles it, the most similar first, without what it is already known to repeat.',
  })
  async similar(
    @Root() row: ContributionRow,
    @Ctx() { viewer }: ContributionsContext,
    @Args(() => FirstSimilarArgs) { first }: FirstSimilarArgs,
  ): Promise<SimilarItem[]> {
    return this.queries.like(viewer, row, first ?? FIRST_SIMILAR);
  }
}

@Resolver(() => SubmitContributionPayload)
export class SubmittedSimilarResolver {
  constructor(private readonly queries: SimilarQueries) {}

  @FieldResolver(() => [SimilarItem], {
    complexity: COST.LIKENESS,
    description: 'What resembles it, at most 5. It is looked for only where this field is asked for.',
  })
  async similar(
    @Root() { given, trackingToken }: SubmitContributionPayload,
    @Ctx() { viewer }: ContributionsContext,
  ): Promise<SimilarItem[]> {
    if (given === undefined || trackingToken === undefined) return [];
    const draft = { title: given.title, body: given.body, link: given.link ?? null };
    // The contribution is stored: whatever happens here, the answer must bring its secret link.
    return this.queries
      .find(viewer, draft, { first: FIRST_SIMILAR, exceptHash: tokenHash(trackingToken) })
      .catch(() => []);
  }
}
