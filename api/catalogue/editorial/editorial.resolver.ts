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
  EditableRecommendation,
  EditableRecommendationPage,
  EditableRecommendationPayload,
  RecommendationActionEnum,
  Revision,
} from './editorial.graphql';
import {
  CreateRecommendationInput,
  EditableRecommendationsArgs,
  MoveRecommendationInput,
  SaveRecommendationInput,
} from './editorial-inputs.graphql';
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

  @Query(() => EditableRecommendationPage, {
    nullable: true,
    complexity: COST.SEARCH,
    description:
      'The recommendations as the team works on them, sorted by changedAt (as a rule, newest first), slug or kind. For staff.',
  })
  async editableRecommendations(
    @Ctx() { viewer }: CatalogueContext,
    @Args(() => EditableRecommendationsArgs) args: EditableRecommendationsArgs,
  ): Promise<EditableRecommendationPage> {
    return this.queries.list(viewer, args);
  }

  @Query(() => EditableRecommendation, {
    nullable: true,
    description: 'One recommendation as the team works on it. Null when there is none. For staff.',
  })
  async editableRecommendation(
    @Ctx() { viewer }: CatalogueContext,
    @Arg('id', () => ID, { description: 'The id of a recommendation.' }) id: string,
  ): Promise<EditableRecommendation | null> {
    return this.queries.one(viewer, id);
  }

  @Mutation(() => EditableRecommendationPayload, {
    description: 'Begins a recommendation with its first draft. For editors, publishers and administrators.',
  })
  async createRecommendation(
    @Ctx() { viewer, language }: CatalogueContext,
    @Arg('input', () => CreateRecommendationInput, { description: 'The kind and the content.' })
    input: CreateRecommendationInput,
  ): Promise<EditableRecommendationPayload> {
    return payload(language, async () => ({ recommendation: await this.drafts.create(viewer, input) }));
  }

  @Mutation(() => EditableRecommendationPayload, {
    description:
      'Saves the draft, and begins one where there is none. A draft in review or approved is a DRAFT again; what is published stays as it is. For editors, publishers and administrators.',
  })
  async saveRecommendation(
    @Ctx() { viewer, language }: CatalogueContext,
    @Arg('input', () => SaveRecommendationInput, { description: 'The recommendation and the content.' })
    input: SaveRecommendationInput,
  ): Promise<EditableRecommendationPayload> {
    return payload(language, async () => ({ recommendation: await this.drafts.save(viewer, input) }));
  }

  @Mutation(() => EditableRecommendationPayload, {
    description:
      'Takes a recommendation one step on: review is for editors, publishers and administrators; publishing and archiving for publishers and administrators. Nobody approves what they wrote.',
  })
  async moveRecommendation(
    @Ctx() { viewer, language }: CatalogueContext,
    @Arg('input', () => MoveRecommendationInput, { description: 'The recommendation and the step.' })
    input: MoveRecommendationInput,
  ): Promise<EditableRecommendationPayload> {
    return payload(language, async () => ({ recommendation: await this.editorial.move(viewer, input) }));
  }

  @FieldResolver(() => Revision, {
    nullable: true,
    description: 'The revision that the public reads. Null when it is not online.',
  })
  async published(
    @Root() { publishedId }: EditableRecommendation,
    @Ctx() { loaders }: CatalogueContext,
  ): Promise<Revision | null> {
    return publishedId === null ? null : loaders.revision.load(publishedId);
  }

  @FieldResolver(() => Revision, {
    nullable: true,
    description: 'The revision being written, reviewed or approved. Null without one.',
  })
  async draft(
    @Root() { draftId }: EditableRecommendation,
    @Ctx() { loaders }: CatalogueContext,
  ): Promise<Revision | null> {
    return draftId === null ? null : loaders.revision.load(draftId);
  }

  @FieldResolver(() => Revision, {
    nullable: true,
    description:
      'The revision that was online last, when nothing is online and nothing is being written. Null otherwise.',
  })
  async archived(
    @Root() { id, draftId, publishedId }: EditableRecommendation,
    @Ctx() { loaders }: CatalogueContext,
  ): Promise<Revision | null> {
    if (draftId !== null || publishedId !== null) return null;
    return (await loaders.revisionsOf.load(id)).findLast(({ status }) => status === 'ARCHIVED') ?? null;
  }

  @FieldResolver(() => [Revision], { description: 'All the revisions, newest first.' })
  async revisions(@Root() { id }: EditableRecommendation, @Ctx() { loaders }: CatalogueContext): Promise<Revision[]> {
    return loaders.revisionsOf.load(id);
  }

  @FieldResolver(() => [ChecklistItem], {
    description: 'What is ready and what lacks, in the draft or else in what is published. Empty without either.',
  })
  async checklist(
    @Root() { kind, draftId, publishedId }: EditableRecommendation,
    @Ctx() { loaders, language }: CatalogueContext,
  ): Promise<ChecklistItem[]> {
    const current = draftId ?? publishedId;
    const revision = current === null ? null : await loaders.revision.load(current);
    return revision ? checklist(kind, revision.content, language) : [];
  }

  @FieldResolver(() => [AuditEvent], { description: 'What was done to it, newest first.' })
  async history(@Root() { id }: EditableRecommendation, @Ctx() { loaders }: CatalogueContext): Promise<AuditEvent[]> {
    return loaders.history.load(`recommendation:${id}`);
  }

  @FieldResolver(() => [RecommendationActionEnum], {
    description:
      'Exactly the actions that this viewer can do now. SAVE is done by `saveRecommendation`, the others by `moveRecommendation`.',
  })
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
  @FieldResolver(() => StaffUser, {
    nullable: true,
    description:
      "The first of those who wrote it. Null for a contributor's words that nobody has edited, and for starter content.",
  })
  async author(@Root() { authorIds }: Revision, @Ctx() { loaders }: CatalogueContext): Promise<StaffUser | null> {
    return authorIds[0] === undefined ? null : loaders.staffUser.load(authorIds[0]);
  }

  @FieldResolver(() => StaffUser, {
    nullable: true,
    description: 'Who approved it: never one of its authors. Null until then.',
  })
  async approvedBy(
    @Root() { approvedById }: Revision,
    @Ctx() { loaders }: CatalogueContext,
  ): Promise<StaffUser | null> {
    return approvedById === null ? null : loaders.staffUser.load(approvedById);
  }
}

@Resolver(() => Situation)
export class SituationUseResolver {
  @FieldResolver(() => [EditableRecommendation], {
    description: 'The recommendations that use it, published or being written.',
  })
  async usedBy(
    @Root() { id, slug }: Situation,
    @Ctx() { loaders }: CatalogueContext,
  ): Promise<EditableRecommendation[]> {
    const ids = await loaders.usersOfSituation.load({ id, slug });
    const rows = await Promise.all(ids.map((user) => loaders.editableRecommendation.load(user)));
    return rows.filter((row) => row !== null);
  }
}
