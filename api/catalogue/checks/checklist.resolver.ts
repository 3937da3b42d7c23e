import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { DataSource } from 'typeorm';
import { COST } from '../../platform/graphql/costs';
import type { CatalogueContext } from '../published/catalogue.resolver';
import { ChecklistItem, EditableRecommendation } from '../editorial/editorial.graphql';
import type { ChecklistQueries } from './checklist.queries';
import { checklistOf } from './checklist/checklist.rules';
import { WrittenContentInput } from './written-checklist.graphql';
import type { WrittenChecklistQueries } from './written-checklist.queries';

@Resolver(() => EditableRecommendation)
export class ChecklistResolver {
  constructor(
    private readonly database: DataSource,
    private readonly checklists: ChecklistQueries,
    private readonly written: WrittenChecklistQueries,
  ) {}

  @Query(() => [ChecklistItem], {
    nullable: true,
    complexity: COST.SEARCH,
    description:
      'What is ready and what lacks in a content while it is written. For editors, publishers and administrators.',
  })
  async writtenChecklist(
    @Ctx() { viewer, language }: CatalogueContext,
    @Arg('input', () => WrittenContentInput, { description: 'What is written.' }) input: WrittenContentInput,
  ): Promise<ChecklistItem[]> {
    return checklistOf(await this.written.of(viewer, input), language);
  }

  @FieldResolver(() => [ChecklistItem], {
    complexity: 500,
    description: 'What is ready and what lacks, in the draft or else in what is published. Empty without either.',
  })
  async checklist(
    @Root() { id, kind, draftId, scheduledId, publishedId }: EditableRecommendation,
    @Ctx() { loaders, language }: CatalogueContext,
  ): Promise<ChecklistItem[]> {
    const current = draftId ?? scheduledId ?? publishedId;
    const revision = current === null ? null : await loaders.revision.load(current);
    if (revision === null) return [];
    const results = await this.checklists.of(this.database.manager, { id, kind, content: revision.content });
    return checklistOf(results, language);
  }
}
