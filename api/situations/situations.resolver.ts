import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { AccountsLoaders, RequestContext } from '../accounts';
import { payload } from '../platform/graphql/payload';
import { LocaleEnum } from '../targeting';
import type { TargetingLoaders } from '../targeting';
import { expandSituations, sentence } from '../targeting/language';
import type { Locale } from '../targeting/language';
import {
  DeleteSituationInput,
  DeleteSituationPayload,
  SaveSituationInput,
  Situation,
  SituationPage,
  SituationPayload,
  SituationsArgs,
} from './situations.graphql';
import type { SituationsQueries } from './situations.queries';
import type { SituationsService } from './situations.service';

type SituationsContext = RequestContext<AccountsLoaders & TargetingLoaders>;

@Resolver(() => Situation)
export class SituationsResolver {
  constructor(
    private readonly situationsService: SituationsService,
    private readonly queries: SituationsQueries,
  ) {}

  @Query(() => SituationPage, { nullable: true })
  async situations(
    @Ctx() { viewer }: RequestContext,
    @Args(() => SituationsArgs) args: SituationsArgs,
  ): Promise<SituationPage> {
    return this.queries.list(viewer, args);
  }

  @Query(() => Situation, { nullable: true })
  async situation(@Ctx() { viewer }: RequestContext, @Arg('id', () => ID) id: string): Promise<Situation | null> {
    return this.queries.one(viewer, id);
  }

  @FieldResolver(() => String)
  async sentence(
    @Root() { rule }: Situation,
    @Ctx() { loaders }: SituationsContext,
    @Arg('locale', () => LocaleEnum, { nullable: true, defaultValue: 'FR' }) locale: Locale,
  ): Promise<string> {
    const world = await loaders.world();
    return sentence(expandSituations(rule, world), world, locale);
  }

  @Mutation(() => SituationPayload)
  async saveSituation(
    @Ctx() { viewer, language }: RequestContext,
    @Arg('input', () => SaveSituationInput) input: SaveSituationInput,
  ): Promise<SituationPayload> {
    return payload(language, async () => ({ situation: await this.situationsService.save(viewer, input) }));
  }

  @Mutation(() => DeleteSituationPayload)
  async deleteSituation(
    @Ctx() { viewer, language }: RequestContext,
    @Arg('input', () => DeleteSituationInput) input: DeleteSituationInput,
  ): Promise<DeleteSituationPayload> {
    return payload(language, async () => this.situationsService.delete(viewer, input), { deleted: false });
  }
}
