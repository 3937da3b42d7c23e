import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { AuditEvent, StaffUser } from '../../accounts';
import { PageInput } from '../../platform/graphql/pages';
import { payload } from '../../platform/graphql/payload';
import { Notice } from '../../team';
import type { StaffNoticeRow } from '../../team';
import { EditableRecommendation, Revision } from '../editorial/editorial.graphql';
import type { CatalogueContext } from '../published/catalogue.resolver';
import {
  MoveReleaseInput,
  Release,
  ReleaseActionEnum,
  ReleaseItem,
  ReleasePage,
  ReleasePayload,
  SaveReleaseInput,
} from './releases.graphql';
import type { ReleaseRow } from './release.entity';
import { RELEASE_SUBJECT } from './release-notice.rules';
import type { ReleasesQueries } from './releases.queries';
import { allowedReleaseActions } from './releases.rules';
import type { ReleaseAction } from './releases.rules';
import type { ReleasesService } from './releases.service';

@Resolver(() => Release)
export class ReleasesResolver {
  constructor(
    private readonly service: ReleasesService,
    private readonly queries: ReleasesQueries,
  ) {}

  @Query(() => ReleasePage, { nullable: true, description: 'The releases, newest first. For staff.' })
  async releases(
    @Ctx() { viewer }: CatalogueContext,
    @Arg('page', () => PageInput, { nullable: true, description: 'Left out: the first page of 25.' }) page?: PageInput,
  ): Promise<ReleasePage> {
    return this.queries.list(viewer, page);
  }

  @Query(() => Release, { nullable: true, description: 'One release. Null when there is none. For staff.' })
  async release(
    @Ctx() { viewer }: CatalogueContext,
    @Arg('id', () => ID, { description: 'The id of a release.' }) id: string,
  ): Promise<Release | null> {
    return this.queries.one(viewer, id);
  }

  @Mutation(() => ReleasePayload, {
    description:
      'Begins a release, or changes what belongs to one that is a draft. For editors, publishers and administrators.',
  })
  async saveRelease(
    @Ctx() { viewer, language }: CatalogueContext,
    @Arg('input', () => SaveReleaseInput, { description: 'The release, as it is to be.' }) input: SaveReleaseInput,
  ): Promise<ReleasePayload> {
    return payload(language, async () => ({ release: await this.service.save(viewer, input) }));
  }

  @Mutation(() => ReleasePayload, {
    description:
      'Puts a release online, sets its day, puts it back or gives it up: all of it, or nothing. Publishing, days and putting back are for publishers and administrators.',
  })
  async moveRelease(
    @Ctx() { viewer, language }: CatalogueContext,
    @Arg('input', () => MoveReleaseInput, { description: 'The release and the step.' }) input: MoveReleaseInput,
  ): Promise<ReleasePayload> {
    return payload(language, async () => ({ release: await this.service.move(viewer, input) }));
  }

  @FieldResolver(() => [ReleaseItem], { description: 'What belongs to it, in its order.' })
  async items(@Root() { id }: Release, @Ctx() { loaders }: CatalogueContext): Promise<ReleaseItem[]> {
    return loaders.releaseItems.load(id);
  }

  @FieldResolver(() => StaffUser, { nullable: true, description: 'Who put it online. Null until then.' })
  async publishedBy(
    @Root() { publishedById }: Release,
    @Ctx() { loaders }: CatalogueContext,
  ): Promise<StaffUser | null> {
    return publishedById === null ? null : loaders.staffUser.load(publishedById);
  }

  @FieldResolver(() => StaffUser, {
    nullable: true,
    description: 'Who set the day on which it goes online. Null without such a day.',
  })
  async scheduledBy(
    @Root() { scheduledById }: Release,
    @Ctx() { loaders }: CatalogueContext,
  ): Promise<StaffUser | null> {
    return scheduledById === null ? null : loaders.staffUser.load(scheduledById);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description:
      'Why it did not go online on its day, in the language of the request. Null when nothing stands in its way.',
  })
  suspendedBecause(@Root() { suspendedBecause }: Release, @Ctx() { language }: CatalogueContext): string | null {
    return suspendedBecause?.[language] ?? null;
  }

  @FieldResolver(() => [AuditEvent], { description: 'What was done to it, newest first.' })
  async history(@Root() { id }: Release, @Ctx() { loaders }: CatalogueContext): Promise<AuditEvent[]> {
    return loaders.history.load(`release:${id}`);
  }

  @FieldResolver(() => [ReleaseActionEnum], { description: 'Exactly the actions that this viewer can do now.' })
  allowedActions(@Root() { status }: Release, @Ctx() { viewer }: CatalogueContext): ReleaseAction[] {
    return viewer.kind === 'STAFF' ? allowedReleaseActions(status, viewer) : [];
  }
}

@Resolver(() => ReleaseItem)
export class ReleaseItemsResolver {
  @FieldResolver(() => EditableRecommendation, { description: 'The recommendation.' })
  async recommendation(
    @Root() { recommendationId }: ReleaseItem,
    @Ctx() { loaders }: CatalogueContext,
  ): Promise<EditableRecommendation | null> {
    return loaders.editableRecommendation.load(recommendationId);
  }

  @FieldResolver(() => Revision, {
    nullable: true,
    description: 'What the release waits with, or put online. Null until then.',
  })
  async revision(@Root() { revisionId }: ReleaseItem, @Ctx() { loaders }: CatalogueContext): Promise<Revision | null> {
    return revisionId === null ? null : loaders.revision.load(revisionId);
  }

  @FieldResolver(() => Revision, {
    nullable: true,
    description: 'What was online before the release. Null where nothing was, and until then.',
  })
  async previous(@Root() { previousId }: ReleaseItem, @Ctx() { loaders }: CatalogueContext): Promise<Revision | null> {
    return previousId === null ? null : loaders.revision.load(previousId);
  }
}

@Resolver(() => Revision)
export class RevisionReleaseResolver {
  @FieldResolver(() => Release, {
    nullable: true,
    description: 'The release that it waits with, or that put it online. Null where it went by itself, and until then.',
  })
  async release(@Root() { id }: Revision, @Ctx() { loaders }: CatalogueContext): Promise<Release | null> {
    return loaders.releaseOfRevision.load(id);
  }
}

@Resolver(() => EditableRecommendation)
export class RecommendationReleasesResolver {
  @FieldResolver(() => [Release], {
    description:
      'The releases that are not online yet and count on it: those that are put together with it, and the one that its revision waits with. None of them goes online once it is archived, for as long as it belongs to them. The next day first, those without a day last.',
  })
  async waitingReleases(
    @Root() { id }: EditableRecommendation,
    @Ctx() { loaders }: CatalogueContext,
  ): Promise<Release[]> {
    return loaders.waitingReleases.load(id);
  }
}

@Resolver(() => Notice)
export class NoticeReleasesResolver {
  @FieldResolver(() => [Release], {
    description: 'The releases that it is about. Empty when it is about something else.',
  })
  async releases(
    @Root() { subjectType, subjectIds }: StaffNoticeRow,
    @Ctx() { loaders }: CatalogueContext,
  ): Promise<Release[]> {
    const rows = subjectType === RELEASE_SUBJECT ? await loaders.release.loadMany(subjectIds) : [];
    return rows.filter((row): row is ReleaseRow => row !== null && !(row instanceof Error));
  }
}
