import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../../accounts';
import { payload } from '../../platform/graphql/payload';
import { Experiment, ExperimentPayload, StartExperimentInput, StopExperimentInput } from './experiments.graphql';
import type { ExperimentsService } from './experiments.service';

@Resolver(() => Experiment)
export class ExperimentsResolver {
  constructor(private readonly service: ExperimentsService) {}

  @Query(() => [Experiment], { nullable: true, description: 'Every experiment, the latest first. For staff.' })
  async experiments(@Ctx() { viewer }: RequestContext): Promise<Experiment[]> {
    return this.service.list(viewer);
  }

  @Mutation(() => ExperimentPayload, {
    description: 'Begins an experiment at once. One at a time for each recommendation, and one for scorers.',
  })
  async startExperiment(
    @Ctx() { viewer, language }: RequestContext,
    @Arg('input', () => StartExperimentInput, { description: 'What to try, and on how many.' })
    input: StartExperimentInput,
  ): Promise<ExperimentPayload> {
    return payload(language, async () => ({ experiment: await this.service.start(viewer, input) }));
  }

  @Mutation(() => ExperimentPayload, {
    description: 'Ends an experiment before its day: everybody gets what is online, by the usual scorer.',
  })
  async stopExperiment(
    @Ctx() { viewer, language }: RequestContext,
    @Arg('input', () => StopExperimentInput, { description: 'The experiment.' }) { id }: StopExperimentInput,
  ): Promise<ExperimentPayload> {
    return payload(language, async () => ({ experiment: await this.service.stop(viewer, id) }));
  }
}
