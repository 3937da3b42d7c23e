import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { AccountsLoaders, RequestContext } from '../accounts';
import { payload } from '../platform/graphql/payload';
import { LocaleEnum } from '../targeting';
import type { TargetingLoaders } from '../targeting';
import { expandSituations, sentence } from '../targeting/language';
import type { Locale } from '../targeting/language';
import type { DeletedSituationsQueries } from './deleted-situations.queries';
import {
  DeletedSituation,
  DeleteSituationInput,
  DeleteSituationPayload,
  SaveSituationInput,
  Situation,
  SituationPage,
  SituationPayload,
  SituationsArgs,
} from './situations.graphql';
import type { SituationsLoaders } from './situations.loaders';
import type { SituationsQueries } from './situations.queries';
import type { SituationsService } from './situations.service';

type SituationsContext = RequestContext<AccountsLoaders & SituationsLoaders & TargetingLoaders>;

@Resolver(() => Situation)
export class SituationsResolver {
  constructor(
    private readonly situationsService: SituationsService,
    private readonly queries: SituationsQueries,
    private readonly deleted: DeletedSituationsQueries,
  ) {}

  @Query(() => SituationPage, {
    nullable: true,
    description: 'The situations, sorted by label (as a rule), slug or matching. For staff.',
  })
  async situations(
    @Ctx() { viewer, loaders }: SituationsContext,
    @Args(() => SituationsArgs) args: SituationsArgs,
  ): Promise<SituationPage> {
    return this.queries.list(viewer, args, loaders.world);
  }

  @Query(() => Situation, { nullable: true, description: 'One situation. Null when there is none. For staff.' })
  async situation(
    @Ctx() { viewer }: RequestContext,
    @Arg('id', () => ID, { description: 'The id of a situation.' }) id: string,
  ): Promise<Situation | null> {
    return this.queries.one(viewer, id);
  }

  @Query(() => [DeletedSituation], {
    nullable: true,
    description: 'Those of these situations that were deleted. For staff.',
  })
  async deletedSituations(
    @Ctx() { viewer, language }: RequestContext,
    @Arg('ids', () => [ID], { description: 'The ids of situations, deleted or not.' }) ids: string[],
  ): Promise<DeletedSituation[]> {
    return this.deleted.list(viewer, ids, language);
  }

  @FieldResolver(() => String, { description: 'The rule in words, with the rules of other situations written out.' })
  async sentence(
    @Root() { rule }: Situation,
    @Ctx() { loaders }: SituationsContext,
    @Arg('locale', () => LocaleEnum, {
      nullable: true,
      defaultValue: 'FR',
      description: 'The language of the sentence.',
    })
    locale: Locale,
  ): Promise<string> {
    const world = await loaders.world();
    return sentence(expandSituations(rule, world), world, locale);
  }

  @FieldResolver(() => [Situation], { description: 'The other situations whose rules name it, by label.' })
  async usedBySituations(@Root() { slug }: Situation, @Ctx() { loaders }: SituationsContext): Promise<Situation[]> {
    return loaders.situationsUsing.load(slug);
  }

  @Mutation(() => SituationPayload, {
    description:
      'Adds a situation, or changes one: recommendations that use it follow at once. For editors, publishers and administrators.',
  })
  async saveSituation(
    @Ctx() { viewer, language }: RequestContext,
    @Arg('input', () => SaveSituationInput, { description: 'The situation, as it is to be.' })
    input: SaveSituationInput,
  ): Promise<SituationPayload> {
    return payload(language, async () => ({ situation: await this.situationsService.save(viewer, input) }));
  }

  @Mutation(() => DeleteSituationPayload, {
    description: 'Deletes a situation that nothing uses. For editors, publishers and administrators.',
  })
  async deleteSituation(
    @Ctx() { viewer, language }: RequestContext,
    @Arg('input', () => DeleteSituationInput, { description: 'Which one.' }) input: DeleteSituationInput,
  ): Promise<DeleteSituationPayload> {
    return payload(language, async () => this.situationsService.delete(viewer, input), {
      deleted: false,
      archivedUsers: [],
    });
  }
}
