import { Arg, Args, Ctx, Extensions, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import { FOR_ALL, forAllWithout } from '../../platform/graphql/answer-marks';
import { CalendarDate } from '../../platform/graphql/scalars';
import { COST } from '../../platform/graphql/costs';
import type { AccountsLoaders, RequestContext } from '../../accounts';
import { firstOf } from '../../platform/graphql/connections';
import { withValue } from '../../platform/graphql/may-wait';
import type { MayWait } from '../../platform/graphql/may-wait';
import type { ProfilesLoaders } from '../../profiles';
import { Place } from '../../reference';
import type { ReferenceLoaders } from '../../reference';
import type { SituationsLoaders } from '../../situations';
import type { TargetingLoaders } from '../../targeting';
import {
  AS_OF,
  Catalogue,
  PublicSituation,
  Recommendation,
  RecommendationArgs,
  RecommendationConnection,
  RecommendationsArgs,
  Topic,
} from './catalogue.graphql';
import type { CatalogueLoaders } from '../catalogue.loaders';
import type { CatalogueQueries } from './catalogue.queries';
import { published } from './published.rules';
import { localeOf } from './reader-locale.queries';
import { topicIn } from './topic.queries';
import type { TopicQueries } from './topic.queries';

export type CatalogueContext = RequestContext<
  AccountsLoaders & ReferenceLoaders & SituationsLoaders & TargetingLoaders & ProfilesLoaders & CatalogueLoaders
>;

/** Of a list: far more where it is searched. */
const searchCost = ({ args }: { args: { search?: string | null } }): number =>
  args.search ? COST.TEXT_SEARCH : COST.SEARCH;

@Resolver(() => Recommendation)
export class CatalogueResolver {
  constructor(
    private readonly queries: CatalogueQueries,
    private readonly topicQueries: TopicQueries,
  ) {}

  @Extensions(FOR_ALL)
  @Query(() => RecommendationConnection, {
    complexity: searchCost,
    description: 'Published recommendations only, whoever asks. Open to everybody.',
  })
  async recommendations(
    @Ctx() { viewer }: CatalogueContext,
    @Args(() => RecommendationsArgs) args: RecommendationsArgs,
  ): Promise<RecommendationConnection> {
    return this.queries.list(viewer, args);
  }

  @Extensions(forAllWithout('asOf'))
  @Query(() => Recommendation, {
    nullable: true,
    description: 'One published recommendation. Null when there is none, or no longer. Open to everybody.',
  })
  async recommendation(
    @Ctx() { viewer }: CatalogueContext,
    @Args(() => RecommendationArgs) { slug, locale, asOf }: RecommendationArgs,
  ): Promise<Recommendation | null> {
    return this.queries.one(viewer, slug, { locale: locale ?? 'FR', asOf: asOf ?? undefined });
  }

  @Extensions(FOR_ALL)
  @Query(() => [Topic], {
    description:
      "All the topics, in the order of the team. Labels come in the profile's language, in French without one, unless the field asks for another. Open to everybody.",
  })
  async topics(@Ctx() context: CatalogueContext): Promise<Topic[]> {
    return this.topicQueries.all(context.viewer, await localeOf(context));
  }

  @Extensions(forAllWithout('asOf'))
  @Query(() => Catalogue, { description: 'The state of the published catalogue. Open to everybody.' })
  async catalogue(
    @Ctx() { viewer }: CatalogueContext,
    @Arg('asOf', () => CalendarDate, { nullable: true, description: AS_OF }) asOf?: string | null,
  ): Promise<Catalogue> {
    return this.queries.state(viewer, asOf ?? undefined);
  }

  @FieldResolver(() => [Topic], { name: 'topics', description: 'What it is about.' })
  topicsOf(@Root() { content, locale, past }: Recommendation, @Ctx() { loaders }: CatalogueContext): MayWait<Topic[]> {
    return withValue(past ?? loaders.published(), (catalogue) =>
      found(content.topics, (key) => catalogue.topic(key)).map((row) => topicIn(row, locale)),
    );
  }

  @FieldResolver(() => [Place], { description: 'The places that it is restricted to. Empty: everywhere.' })
  async places(@Root() { content }: Recommendation, @Ctx() { loaders }: CatalogueContext): Promise<Place[]> {
    const rows = await Promise.all(content.placeCodes.map((code) => loaders.place.load(code)));
    return rows.filter((row) => row !== null);
  }

  @FieldResolver(() => [PublicSituation], {
    description:
      'The named situations that must all hold for somebody to be given it. Empty without any: a rule or a place may still restrict it.',
  })
  situations(
    @Root() { content, locale, past }: Recommendation,
    @Ctx() { loaders }: CatalogueContext,
  ): MayWait<PublicSituation[]> {
    const from = past === undefined ? {} : { past };
    return withValue(past ?? loaders.published(), (catalogue) =>
      found(content.situationIds, (id) => catalogue.situation(id)).map(({ id, slug, label, rule }) => ({
        ...{ id, slug, name: label, rule, locale },
        ...from,
      })),
    );
  }

  @FieldResolver(() => [Recommendation], {
    description: 'ACTION: the published strategies that it serves. Empty for a strategy.',
  })
  async strategies(
    @Root() { content, locale, past }: Recommendation,
    @Ctx() { loaders }: CatalogueContext,
  ): Promise<Recommendation[]> {
    const catalogue = past ?? (await loaders.published());
    return found(content.strategyIds, (id) => catalogue.item(id)).map((row) => published(row, locale, past));
  }

  @FieldResolver(() => [Recommendation], {
    description: 'STRATEGY: the published actions that put it into practice, newest first. Empty for an action.',
  })
  async actions(
    @Root() { id, locale, past }: Recommendation,
    @Ctx() { loaders }: CatalogueContext,
    @Arg('first', () => Int, { nullable: true, defaultValue: 20, description: 'How many at most: 0 to 100.' })
    first: number,
  ): Promise<Recommendation[]> {
    const rows = (past ?? (await loaders.published())).actionsOf(id);
    return rows.slice(0, firstOf(first)).map((row) => published(row, locale, past));
  }
}

/** In the order of the keys, without those of nothing. */
function found<Row>(keys: readonly string[], find: (key: string) => Row | undefined): Row[] {
  return keys.map(find).filter((row) => row !== undefined);
}
