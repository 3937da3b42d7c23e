import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { AccountsLoaders, RequestContext } from '../accounts';
import { payload } from '../platform/graphql/payload';
import { sentence } from '../targeting/language';
import type { Locale } from '../targeting/language';
import {
  DeleteSituationInput,
  DeleteSituationPayload,
  EvaluateRuleArgs,
  FactDefinition,
  LocaleEnum,
  RuleEvaluation,
  SaveSituationInput,
  Situation,
  SituationPage,
  SituationPayload,
  SituationsArgs,
} from './situations.graphql';
import type { SituationsLoaders } from './situations.loaders';
import type { SituationsQueries } from './situations.queries';
import type { SituationsService } from './situations.service';

type SituationsContext = RequestContext<AccountsLoaders & SituationsLoaders>;

@Resolver(() => Situation)
export class SituationsResolver {
  constructor(
    private readonly situationsService: SituationsService,
    private readonly queries: SituationsQueries,
  ) {}

  @Query(() => SituationPage)
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

  @Query(() => [FactDefinition], {
    description:
      'The facts that rules may use, with their types, allowed values and labels, in the language of the request.',
  })
  factDefinitions(@Ctx() { viewer, language }: RequestContext): FactDefinition[] {
    return this.queries.definitions(viewer, language);
  }

  @Query(() => RuleEvaluation, { description: "Evaluate a rule against facts: the editor's playground." })
  async evaluateRule(
    @Ctx() { viewer }: RequestContext,
    @Args(() => EvaluateRuleArgs) args: EvaluateRuleArgs,
  ): Promise<RuleEvaluation> {
    return this.queries.evaluate(viewer, args);
  }

  @FieldResolver(() => String)
  async sentence(
    @Root() { rule }: Situation,
    @Ctx() { loaders }: SituationsContext,
    @Arg('locale', () => LocaleEnum, { nullable: true, defaultValue: 'FR' }) locale: Locale,
  ): Promise<string> {
    return sentence(rule, await loaders.world(), locale);
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
