import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { COST } from '../../platform/graphql/costs';
import { AuditEvent, StaffUser } from '../../accounts';
import { payload } from '../../platform/graphql/payload';
import { Place } from '../../reference';
import type { PlaceRow } from '../../reference';
import { Situation } from '../../situations';
import type { CatalogueContext } from '../published/catalogue.resolver';
import type { DraftsService } from './drafts.service';
import type { EditableQueries } from './editable.queries';
import {
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
import type { RevisionRow } from './revision.entity';

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
    return payload(language, async () => {
      const { row, leftOut } = await this.editorial.move(viewer, input);
      return { recommendation: row, leftOut: leftOut.map((one) => one[language]) };
    });
  }

  @FieldResolver(() => Revision, {
    nullable: true,
    description:
      'The revision that the public reads, unless `hiddenSince` tells otherwise. Null when none is published.',
  })
  async published(
    @Root() { publishedId }: EditableRecommendation,
    @Ctx() { loaders }: CatalogueContext,
  ): Promise<Revision | null> {
    return loadOrNull(loaders, publishedId);
  }

  @FieldResolver(() => Revision, {
    nullable: true,
    description:
      'The revision being written, reviewed or approved; without one, the revision that waits for its day. Null without either.',
  })
  async draft(
    @Root() { draftId, scheduledId }: EditableRecommendation,
    @Ctx() { loaders }: CatalogueContext,
  ): Promise<Revision | null> {
    return loadOrNull(loaders, draftId ?? scheduledId);
  }

  @FieldResolver(() => Revision, {
    nullable: true,
    description: 'The revision that waits for the day on which it goes online. Null without one.',
  })
  async scheduled(
    @Root() { scheduledId }: EditableRecommendation,
    @Ctx() { loaders }: CatalogueContext,
  ): Promise<Revision | null> {
    return loadOrNull(loaders, scheduledId);
  }

  @FieldResolver(() => Revision, {
    nullable: true,
    description:
      'The revision that was online last, or else the newest, when nothing is online and nothing is being written. Null otherwise.',
  })
  async archived(
    @Root() { id, draftId, scheduledId, publishedId }: EditableRecommendation,
    @Ctx() { loaders }: CatalogueContext,
  ): Promise<Revision | null> {
    if ((draftId ?? scheduledId ?? publishedId) !== null) return null;
    return lastOf(await loaders.revisionsOf.load(id)) ?? null;
  }

  @FieldResolver(() => [Revision], { description: 'All the revisions, newest first.' })
  async revisions(@Root() { id }: EditableRecommendation, @Ctx() { loaders }: CatalogueContext): Promise<Revision[]> {
    return loaders.revisionsOf.load(id);
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
    const [draft, published] = await Promise.all(
      [root.draftId, root.publishedId].map(async (id) => loadOrNull(loaders, id)),
    );
    const state = stateOf(root, { draft: draft ?? null, published: published ?? null });
    return viewer.kind === 'STAFF' ? allowedActions(state, viewer) : [];
  }
}

/** Of revisions, newest first. */
function lastOf(revisions: readonly RevisionRow[]): RevisionRow | undefined {
  const endOf = ({ endedAt }: RevisionRow): number => endedAt?.getTime() ?? 0;
  const [last] = revisions.toSorted((one, other) => endOf(other) - endOf(one));
  return last;
}

async function loadOrNull(loaders: CatalogueContext['loaders'], id: string | null): Promise<RevisionRow | null> {
  return id === null ? null : loaders.revision.load(id);
}

@Resolver(() => Revision)
export class RevisionResolver {
  @FieldResolver(() => [Place], { description: 'The places that it is restricted to. Empty: everywhere.' })
  async places(@Root() { content }: Revision, @Ctx() { loaders }: CatalogueContext): Promise<PlaceRow[]> {
    const places = await Promise.all(content.placeCodes.map(async (code) => loaders.place.load(code)));
    return places.filter((place) => place !== null);
  }

  @FieldResolver(() => StaffUser, {
    nullable: true,
    description:
      "The first of those who wrote it. Null for a contributor's words that nobody has edited, and for starter content.",
  })
  async author(@Root() { authorIds }: Revision, @Ctx() { loaders }: CatalogueContext): Promise<StaffUser | null> {
    return authorIds[0] === undefined ? null : loaders.staffUser.load(authorIds[0]);
  }

  @FieldResolver(() => [StaffUser], {
    description:
      'All who wrote in it, also those whose words it took over from an earlier one, in the order in which they did. None of them can approve it.',
  })
  async authors(@Root() { authorIds }: Revision, @Ctx() { loaders }: CatalogueContext): Promise<StaffUser[]> {
    const users = await Promise.all(authorIds.map(async (id) => loaders.staffUser.load(id)));
    return users.filter((user) => user !== null);
  }

  @FieldResolver(() => StaffUser, {
    nullable: true,
    description:
      'Who approved it: never one of its authors, unless `bypassReason` tells why nobody else did. Null until then.',
  })
  async approvedBy(
    @Root() { approvedById }: Revision,
    @Ctx() { loaders }: CatalogueContext,
  ): Promise<StaffUser | null> {
    return approvedById === null ? null : loaders.staffUser.load(approvedById);
  }

  @FieldResolver(() => StaffUser, {
    nullable: true,
    description: 'Who set the days on which it goes online or offline. Null without such days.',
  })
  async scheduledBy(
    @Root() { scheduledById }: Revision,
    @Ctx() { loaders }: CatalogueContext,
  ): Promise<StaffUser | null> {
    return scheduledById === null ? null : loaders.staffUser.load(scheduledById);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description:
      'Why it did not go online, or offline, on its day, in the language of the request. Null when nothing stands in its way.',
  })
  suspendedBecause(@Root() { suspendedBecause }: Revision, @Ctx() { language }: CatalogueContext): string | null {
    return suspendedBecause?.[language] ?? null;
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
