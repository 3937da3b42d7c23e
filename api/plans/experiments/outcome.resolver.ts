import { FieldResolver, Resolver, Root } from 'type-graphql';
import { COST } from '../../platform/graphql/costs';
import { Experiment } from '../../recommendations';
import { ExperimentResult } from './outcome.graphql';
import type { OutcomeQueries } from './outcome.queries';

/** What an experiment brought, beside what it is. */
@Resolver(() => Experiment)
export class OutcomeResolver {
  constructor(private readonly queries: OutcomeQueries) {}

  @FieldResolver(() => ExperimentResult, {
    complexity: COST.SCAN,
    description: 'What it brought until a day ago.',
  })
  async result(@Root() experiment: Experiment): Promise<ExperimentResult> {
    return this.queries.of(experiment);
  }
}
