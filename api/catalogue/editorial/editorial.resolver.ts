import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { COST } from '../../platform/graphql/costs';
import { AuditEvent, StaffUser } from '../../accounts';
import { payload } from '../../platform/graphql/payload';
import { Situation } from '../../situations';
import type { CatalogueContext } from '../published/catalogue.resolver';
import { checklist } from '../checks/checklist.rules';
import type { DraftsService } from './drafts.service';
import type { EditableQueries } from './editable.queries';
import {
  ChecklistItem,
  CreateRecommendationInput,
  EditableRecommendation,
  EditableRecommendationPage,
  EditableRecommendationPayload,
  EditableRecommendationsArgs,
  MoveRecommendationInput,
  RecommendationActionEnum,
  Revision,
  SaveRecommendationInput,
} from './editorial.graphql';
import { allowedActions } from './editorial.rules';
import type { RecommendationAction } from './editorial.rules';
import type { EditorialService } from './editorial.service';
import { stateOf } from './editorial.service';

@Resolver(() => EditableRecommendation)
export class EditorialResolver {
  constructor(
    private readonly drafts: DraftsService,
    private readonly editorial: EditorialService,
    private readonly queries: EditableQueries,
  ) {}

  @Query(() => EditableRecommendationPage, { nullable: true, complexity: COST.SEARCH })
  async editableRecommendations(
    @Ctx() { viewer }: CatalogueContext,
    @Args(() => EditableRecommendationsArgs) args: EditableRecommendationsArgs,
  ): Promise<EditableRecommendationPage> {
    return this.queries.list(viewer, args);
  }

  @Query(() => EditableRecommendation, { nullable: true })
  async editableRecommendation(
    @Ctx() { viewer }: CatalogueContext,
    @Arg('id', () => ID) id: string,
  ): Promise<EditableRecommendation | null> {
    return this.queries.one(viewer, id);
  }

  @Mutation(() => EditableRecommendationPayload)
  async createRecommendation(
    @Ctx() { viewer, language }: CatalogueContext,
    @Arg('input', () => CreateRecommendationInput) input: CreateRecommendationInput,
  ): Promise<EditableRecommendationPayload> {
    return payload(language, async () => ({ recommendation: await this.drafts.create(viewer, input) }));
  }

  @Mutation(() => EditableRecommendationPayload)
  async saveRecommendation(
    @Ctx() { viewer, language }: CatalogueContext,
    @Arg('input', () => SaveRecommendationInput) input: SaveRecommendationInput,
  ): Promise<EditableRecommendationPayload> {
    return payload(language, async () => ({ recommendation: await this.drafts.save(viewer, input) }));
  }

  @Mutation(() => EditableRecommendationPayload)
  async moveRecommendation(
    @Ctx() { viewer, language }: CatalogueContext,
    @Arg('input', () => MoveRecommendationInput) input: MoveRecommendationInput,
  ): Promise<EditableRecommendationPayload> {
    return payload(language, async () => ({ recommendation: await this.editorial.move(viewer, input) }));
  }

  @FieldResolver(() => Revision, { nullable: true })
  async published(
    @Root() { publishedId }: EditableRecommendation,
    @Ctx() { loaders }: CatalogueContext,
  ): Promise<Revision | null> {
    return publishedId === null ? null : loaders.revision.load(publishedId);
  }

  @FieldResolver(() => Revision, { nullable: true })
  async draft(
    @Root() { draftId }: EditableRecommendation,
    @Ctx() { loaders }: CatalogueContext,
  ): Promise<Revision | null> {
    return draftId === null ? null : loaders.revision.load(draftId);
  }

  @FieldResolver(() => Revision, {
    nullable: true,
    description: 'What was online last, when nothing is online and nothing is being written.',
  })
  async archived(
    @Root() { id, draftId, publishedId }: EditableRecommendation,
    @Ctx() { loaders }: CatalogueContext,
  ): Promise<Revision | null> {
    if (draftId !== null || publishedId !== null) return null;
    return (await loaders.revisionsOf.load(id)).findLast(({ status }) => status === 'ARCHIVED') ?? null;
  }

  @FieldResolver(() => [Revision])
  async revisions(@Root() { id }: EditableRecommendation, @Ctx() { loaders }: CatalogueContext): Promise<Revision[]> {
    return loaders.revisionsOf.load(id);
  }

  @FieldResolver(() => [ChecklistItem])
  async checklist(
    @Root() { kind, draftId, publishedId }: EditableRecommendation,
    @Ctx() { loaders, language }: CatalogueContext,
  ): Promise<ChecklistItem[]> {
    const current = draftId ?? publishedId;
    const revision = current === null ? null : await loaders.revision.load(current);
    return revision ? checklist(kind, revision.content, language) : [];
  }

  @FieldResolver(() => [AuditEvent])
  async history(@Root() { id }: EditableRecommendation, @Ctx() { loaders }: CatalogueContext): Promise<AuditEvent[]> {
    return loaders.history.load(`recommendation:${id}`);
  }

  @FieldResolver(() => [RecommendationActionEnum])
  async allowedActions(
    @Root() root: EditableRecommendation,
    @Ctx() { loaders, viewer }: CatalogueContext,
  ): Promise<RecommendationAction[]> {
    const draft = root.draftId === null ? null : await loaders.revision.load(root.draftId);
    return viewer.kind === 'STAFF' ? allowedActions(stateOf(root, draft), viewer) : [];
  }
}

@Resolver(() => Revision)
export class RevisionResolver {
  @FieldResolver(() => StaffUser, { nullable: true })
  async author(@Root() { authorIds }: Revision, @Ctx() { loaders }: CatalogueContext): Promise<StaffUser | null> {
    return authorIds[0] === undefined ? null : loaders.staffUser.load(authorIds[0]);
  }

  @FieldResolver(() => StaffUser, { nullable: true })
  async approvedBy(
    @Root() { approvedById }: Revision,
    @Ctx() { loaders }: CatalogueContext,
  ): Promise<StaffUser | null> {
    return approvedById === null ? null : loaders.staffUser.load(approvedById);
  }
}

@Resolver(() => Situation)
export class SituationUseResolver {
  @FieldResolver(() => [EditableRecommendation])
  async usedBy(
    @Root() { id, slug }: Situation,
    @Ctx() { loaders }: CatalogueContext,
  ): Promise<EditableRecommendation[]> {
    const ids = await loaders.usersOfSituation.load({ id, slug });
    const rows = await Promise.all(ids.map((user) => loaders.editableRecommendation.load(user)));
    return rows.filter((row) => row !== null);
  }
}
