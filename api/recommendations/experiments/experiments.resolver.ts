import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../../accounts';
import { EditableRecommendation } from '../../catalogue';
import type { CatalogueContext, RecommendationRow } from '../../catalogue';
import { payload } from '../../platform/graphql/payload';
import {
  Experiment,
  ExperimentActionEnum,
  ExperimentPayload,
  StartExperimentInput,
  StopExperimentInput,
} from './experiments.graphql';
import { allowedExperimentActions } from './experiments.rules';
import type { ExperimentAction } from './experiments.rules';
import type { ExperimentsService } from './experiments.service';

@Resolver(() => Experiment)
export class ExperimentsResolver {
  constructor(private readonly service: ExperimentsService) {}

  @Query(() => [Experiment], { nullable: true, description: 'Every experiment, the latest first. For staff.' })
  async experiments(@Ctx() { viewer }: RequestContext): Promise<Experiment[]> {
    return this.service.list(viewer);
  }

  @Query(() => Experiment, { nullable: true, description: 'One experiment. Null where there is none. For staff.' })
  async experiment(
    @Ctx() { viewer }: RequestContext,
    @Arg('id', () => ID, { description: 'Its id.' }) id: string,
  ): Promise<Experiment | null> {
    return this.service.one(viewer, id);
  }

  @Query(() => [String], {
    nullable: true,
    description: 'The names of the scorers that the service has, as experiments take them. For staff.',
  })
  scorers(@Ctx() { viewer }: RequestContext): readonly string[] {
    return this.service.scorers(viewer);
  }

  @FieldResolver(() => EditableRecommendation, {
    nullable: true,
    description: 'The recommendation that the others do without. Null of a scorer.',
  })
  async recommendation(
    @Root() { recommendationId }: Experiment,
    @Ctx() { loaders }: CatalogueContext,
  ): Promise<RecommendationRow | null> {
    return recommendationId === null ? null : loaders.editableRecommendation.load(recommendationId);
  }

  @FieldResolver(() => [ExperimentActionEnum], { description: 'Exactly the actions that this viewer can do now.' })
  allowedActions(@Root() experiment: Experiment, @Ctx() { viewer }: RequestContext): ExperimentAction[] {
    return allowedExperimentActions(experiment, viewer);
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
