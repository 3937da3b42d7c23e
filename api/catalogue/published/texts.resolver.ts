import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { COST } from '../../platform/graphql/costs';
import type { WorldService } from '../../situations';
import { LocaleEnum } from '../../targeting';
import { plainSentence } from '../../targeting/language';
import { textIn } from '../content/content.rules';
import type { Locale, Text } from '../content/content.rules';
import { PublicSituation, Recommendation, TextArgs, Topic } from './catalogue.graphql';
import type { CatalogueContext } from './catalogue.resolver';

/** The texts of a recommendation, each in a language of its own where one is asked: a cache that keeps several needs that. */
@Resolver(() => Recommendation)
export class RecommendationTextsResolver {
  @FieldResolver(() => [LocaleEnum], {
    description: 'The languages that it has a version in, FR always. Another one is answered in FR.',
  })
  locales(@Root() { content }: Recommendation): Locale[] {
    return ['FR', ...content.translations.map(({ locale }) => locale)];
  }

  @FieldResolver(() => String, { description: '5 to 120 characters.' })
  title(@Root() item: Recommendation, @Args(() => TextArgs) { locale }: TextArgs): string {
    return textOf(item, locale).title;
  }

  @FieldResolver(() => String, { description: 'What it is, and why it helps: 20 to 400 characters.' })
  summary(@Root() item: Recommendation, @Args(() => TextArgs) { locale }: TextArgs): string {
    return textOf(item, locale).summary;
  }

  @FieldResolver(() => String, {
    complexity: COST.LONG_TEXT,
    description: 'How to go about it, in Markdown without HTML: 20 to 10,000 characters.',
  })
  bodyMarkdown(@Root() item: Recommendation, @Args(() => TextArgs) { locale }: TextArgs): string {
    return textOf(item, locale).bodyMarkdown;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'The page that helps to do it, in https. Null without one.',
  })
  link(@Root() item: Recommendation, @Args(() => TextArgs) { locale }: TextArgs): string | null {
    return textOf(item, locale).link;
  }
}

function textOf(item: Recommendation, asked: Locale | null | undefined): Text {
  return asked ? textIn(item.content, asked) : item;
}

@Resolver(() => Topic)
export class TopicTextsResolver {
  @FieldResolver(() => String, { description: 'Its name. French is the same with "vous" and "tu".' })
  label(@Root() { labels, locale }: Topic, @Args(() => TextArgs) { locale: asked }: TextArgs): string {
    return labels[(asked ?? locale) === 'EN' ? 'en' : 'fr'];
  }
}

@Resolver(() => PublicSituation)
export class SituationTextsResolver {
  constructor(private readonly worlds: WorldService) {}

  @FieldResolver(() => String, { description: 'Its name, as the team gave it: in French.' })
  label(@Root() { name }: PublicSituation, @Args(() => TextArgs) _asked: TextArgs): string {
    return name;
  }

  @FieldResolver(() => String, { description: 'Its rule in words, to the person: "vous n\'avez pas le permis B".' })
  async sentence(
    @Root() { rule, locale, past }: PublicSituation,
    @Ctx() { loaders }: CatalogueContext,
    @Args(() => TextArgs) { locale: asked }: TextArgs,
  ): Promise<string> {
    const world = await (past === undefined ? loaders.publishedWorld() : this.worlds.with(past.situations));
    return plainSentence(rule, world, asked ?? locale);
  }
}
