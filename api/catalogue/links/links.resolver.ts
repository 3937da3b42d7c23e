import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { COST } from '../../platform/graphql/costs';
import { payload } from '../../platform/graphql/payload';
import { DateTime } from '../../platform/graphql/scalars';
import { EditableRecommendation } from '../editorial/editorial.graphql';
import type { CatalogueContext } from '../published/catalogue.resolver';
import { linkActions } from './link-actions.rules';
import type { LinkAction } from './link-actions.rules';
import { reasonText } from './link-reasons.rules';
import { AcceptMovedLinkInput, AcceptMovedLinkPayload, CheckLinkInput, CheckLinkPayload } from './links.graphql';
import { Link, LinkActionEnum, LinkPage, LinksArgs } from './links.graphql';
import type { LinksQueries } from './links.queries';
import type { LinksService } from './links.service';
import type { LinksSettings } from './links-settings.rules';

@Resolver(() => Link)
export class LinksResolver {
  constructor(
    private readonly queries: LinksQueries,
    private readonly service: LinksService,
    private readonly settings: LinksSettings,
  ) {}

  @Query(() => LinkPage, {
    nullable: true,
    complexity: COST.SEARCH,
    description: 'The links that published recommendations name, those that most people see first. For staff.',
  })
  async links(@Ctx() { viewer }: CatalogueContext, @Args(() => LinksArgs) args: LinksArgs): Promise<LinkPage> {
    return this.queries.list(viewer, args);
  }

  @Mutation(() => CheckLinkPayload, {
    complexity: COST.HEAVY,
    description:
      'Checks a link now: one request a second to each host, so that HOST_BUSY is an answer too. A page that is found brings the link back at once; one that is not makes it doubtful, since only daily checks count towards death. For editors, publishers and administrators.',
  })
  async checkLink(
    @Ctx() { viewer, language }: CatalogueContext,
    @Arg('input', () => CheckLinkInput, { description: 'Which one.' }) input: CheckLinkInput,
  ): Promise<CheckLinkPayload> {
    return payload(language, async () => ({ link: await this.service.check(viewer, input) }));
  }

  @Mutation(() => AcceptMovedLinkPayload, {
    description:
      'Writes the new address of a link into a draft of each recommendation that names it, as `saveRecommendation` does: drafts in review or approved are DRAFT again, and nothing is published. For editors, publishers and administrators.',
  })
  async acceptMovedLink(
    @Ctx() { viewer, language }: CatalogueContext,
    @Arg('input', () => AcceptMovedLinkInput, { description: 'The link and its new address.' })
    input: AcceptMovedLinkInput,
  ): Promise<AcceptMovedLinkPayload> {
    return payload(language, async () => this.service.acceptMove(viewer, input));
  }

  @FieldResolver(() => String, {
    nullable: true,
    description:
      'What the last check found, in a sentence in the language of the request. Null when all is well, and until the first.',
  })
  reason(@Root() { lastReason }: Link, @Ctx() { language }: CatalogueContext): string | null {
    return lastReason === null ? null : reasonText(lastReason, language);
  }

  @FieldResolver(() => [EditableRecommendation], {
    description: 'The recommendations whose published revision names it.',
  })
  async recommendations(@Root() { id }: Link, @Ctx() { loaders }: CatalogueContext): Promise<EditableRecommendation[]> {
    return found(await loaders.usersOfLink.load(id), loaders);
  }

  @FieldResolver(() => [LinkActionEnum], { description: 'Exactly the actions that this viewer can do now.' })
  allowedActions(@Root() { state }: Link, @Ctx() { viewer }: CatalogueContext): LinkAction[] {
    return linkActions(viewer, state, this.settings);
  }
}

@Resolver(() => EditableRecommendation)
export class RecommendationLinksResolver {
  @FieldResolver(() => [Link], { description: 'The links that its published revision names, its main one first.' })
  async links(@Root() { id }: EditableRecommendation, @Ctx() { loaders }: CatalogueContext): Promise<Link[]> {
    return loaders.linksOf.load(id);
  }

  @FieldResolver(() => DateTime, {
    nullable: true,
    description:
      'Since when the public does not see it, though it is published: its main link is dead. It is shown again by itself once the link answers, or once a revision is published. Null when it is not hidden.',
  })
  async hiddenSince(
    @Root() { id }: EditableRecommendation,
    @Ctx() { loaders }: CatalogueContext,
  ): Promise<Date | null> {
    return loaders.hiddenSince.load(id);
  }
}

async function found(
  ids: readonly string[],
  { editableRecommendation }: CatalogueContext['loaders'],
): Promise<EditableRecommendation[]> {
  return (await Promise.all(ids.map(async (id) => editableRecommendation.load(id)))).filter((row) => row !== null);
}
