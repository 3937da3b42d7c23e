import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { COST } from '../../platform/graphql/costs';
import { payload } from '../../platform/graphql/payload';
import { EditableRecommendation, EditableRecommendationPayload } from '../editorial/editorial.graphql';
import type { CatalogueContext } from '../published/catalogue.resolver';
import {
  ImportRecommendationFileInput,
  RecommendationFile,
  RecommendationFilePreview,
} from './recommendation-file.graphql';
import type { FileOutcome } from './recommendation-file.graphql';
import { plannedIn } from './recommendation-file.service';
import type { RecommendationFileService } from './recommendation-file.service';

@Resolver(() => RecommendationFilePreview)
export class RecommendationFileResolver {
  constructor(private readonly service: RecommendationFileService) {}

  @Query(() => RecommendationFile, {
    nullable: true,
    complexity: COST.HEAVY,
    description:
      'A recommendation as a YAML file. Null where there is no such one, and while it is archived. For staff.',
  })
  async recommendationFile(
    @Ctx() { viewer }: CatalogueContext,
    @Arg('id', () => ID, { description: 'The id of a recommendation.' }) id: string,
  ): Promise<RecommendationFile | null> {
    return this.service.read(viewer, id);
  }

  @Query(() => RecommendationFilePreview, {
    nullable: true,
    complexity: COST.HEAVY,
    description:
      'What a YAML file would change, with every fault at its line. Writes nothing. For editors, publishers and administrators.',
  })
  async recommendationFilePreview(
    @Ctx() { viewer, language }: CatalogueContext,
    @Arg('text', () => String, { description: 'What is in the file: at most 50,000 characters.' }) text: string,
  ): Promise<RecommendationFilePreview> {
    const plan = await this.service.plan(viewer, text, language);
    const planned = plannedIn(plan);
    return {
      outcome: (planned?.outcome ?? null) as FileOutcome | null,
      title: planned?.item.content.title ?? null,
      changes: planned?.changes ?? [],
      faults: plan.faults.map(({ spot, reason }) => ({
        line: spot?.line ?? null,
        column: spot?.column ?? null,
        reason: reason[language],
      })),
      recommendationId: (planned && plan.stored.recommendations.get(planned.item.slug)?.row.id) ?? null,
    };
  }

  @Mutation(() => EditableRecommendationPayload, {
    complexity: COST.HEAVY,
    description:
      'Brings in a YAML file as a draft: a new one, or in place of what is being written. With a fault, nothing is written. For editors, publishers and administrators.',
  })
  async importRecommendationFile(
    @Ctx() { viewer, language }: CatalogueContext,
    @Arg('input', () => ImportRecommendationFileInput, { description: 'The file, and what was read before.' })
    { text, expectedVersion = null }: ImportRecommendationFileInput,
  ): Promise<EditableRecommendationPayload> {
    return payload(language, async () => ({
      recommendation: await this.service.apply(viewer, { text, expectedVersion }),
    }));
  }

  @FieldResolver(() => EditableRecommendation, {
    nullable: true,
    description: 'The recommendation that the file names. Null where there is none yet.',
  })
  async recommendation(
    @Root() { recommendationId }: RecommendationFilePreview,
    @Ctx() { loaders }: CatalogueContext,
  ): Promise<EditableRecommendation | null> {
    return recommendationId === null ? null : loaders.editableRecommendation.load(recommendationId);
  }
}
