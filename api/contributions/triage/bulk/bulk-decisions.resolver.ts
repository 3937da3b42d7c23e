import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import { payload, userError } from '../../../platform/graphql/payload';
import type { Language } from '../../../platform/language';
import type { BulkDecisionItemRow } from './bulk-decision-item.entity';
import { BulkDecision, DecideContributionsInput, DecideContributionsPayload } from './bulk-decisions.graphql';
import type { DecideContributionResult } from './bulk-decisions.graphql';
import type { BulkDecisionsService } from './bulk-decisions.service';
import type { ContributionsContext } from '../../contributions.loaders';

@Resolver()
export class BulkDecisionsResolver {
  constructor(private readonly service: BulkDecisionsService) {}

  @Mutation(() => DecideContributionsPayload, {
    description:
      'One action on up to 500 contributions, each checked and decided apart: those refused keep none of the others from being done. For moderators and administrators, inside their territories.',
  })
  async decideContributions(
    @Ctx() { viewer, language, loaders }: ContributionsContext,
    @Arg('input', () => DecideContributionsInput, { description: 'The contributions and the decision.' })
    input: DecideContributionsInput,
  ): Promise<DecideContributionsPayload> {
    return payload(
      language,
      async () => {
        const { bulk, items } = await this.service.decide(viewer, input);
        for (const id of input.ids) loaders.contribution.clear(id);
        return { results: resultsOf(items, language), bulkId: bulk.id };
      },
      { results: [] },
    );
  }

  @Query(() => BulkDecision, {
    nullable: true,
    description:
      "A bulk decision of the viewer's own, with the results so far. Null when there is none. For moderators and administrators.",
  })
  async bulkDecision(
    @Ctx() { viewer, language }: ContributionsContext,
    @Arg('id', () => ID, { description: 'The `bulkId` that `decideContributions` gave.' }) id: string,
  ): Promise<BulkDecision | null> {
    const found = await this.service.one(viewer, id);
    if (found === null) return null;
    const results = resultsOf(found.items, language);
    return { ...found.bulk, results, finished: !results.some(({ pending }) => pending) };
  }
}

function resultsOf(items: readonly BulkDecisionItemRow[], language: Language): DecideContributionResult[] {
  return items.map(({ contributionId: id, refusals }) => ({
    id,
    done: refusals?.length === 0,
    pending: refusals === null,
    userErrors: (refusals ?? []).map((refusal) => userError(refusal, language)),
  }));
}
