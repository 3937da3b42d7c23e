import { ArgsType, Extensions, Field, ID, Int, ObjectType } from 'type-graphql';
import { Node } from '../../platform/graphql/node';
import { ConnectionOf, EdgeOf } from '../../platform/graphql/connections';
import { enumOf } from '../../platform/graphql/enums';
import { writtenOnce } from '../../platform/graphql/written/written-once';
import type { WrittenFrom } from '../../platform/graphql/written/written-once';
import { CalendarDate, DateTime } from '../../platform/graphql/scalars';
import { LocaleEnum } from '../../targeting';
import type { Rule } from '../../targeting/language';
import type { PublishedCatalogue } from './published-catalogue.rules';
import type { Content, Locale, RecommendationKind } from '../content/content.rules';

export const RecommendationKindEnum = enumOf<RecommendationKind>('RecommendationKind', 'The two kinds of advice.', {
  STRATEGY: 'A strategic solution: a direction to give the search.',
  ACTION: 'A simple, concrete action for one day.',
});

@ObjectType({ description: 'The state of the published catalogue.' })
export class Catalogue {
  @Field(() => Int, { description: 'It grows with each change to what is published or to a situation.' })
  version: number;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When something was published last. Null while nothing ever was.',
  })
  publishedAt: Date | null;

  @Field(() => Int, { description: 'How many strategies are published.' })
  strategyCount: number;

  @Field(() => Int, { description: 'How many actions are published.' })
  actionCount: number;
}

@ObjectType({
  description:
    'What a recommendation is about, such as training or interviews. A recommendation has any number of topics.',
})
export class Topic {
  @Field(() => ID, { description: 'The same as its key.' })
  id: string;

  @Field(() => String, { description: 'Stable, in English: what the argument `topic` of recommendations takes.' })
  key: string;

  /** Not fields: what the label is written from. */
  labels: Readonly<Record<'fr' | 'en', string>>;
  locale: Locale;
}

@ObjectType({ description: 'A named situation in which a recommendation helps.' })
export class PublicSituation {
  @Field(() => ID, { description: 'The id of the situation.' })
  id: string;

  @Field(() => String, { description: 'Stable, in English: "no-car-licence".' })
  slug: string;

  /** Not fields: what its texts are written from. */
  name: string;
  rule: Rule;
  locale: Locale;
  past?: PublishedCatalogue;
}

/** Of a field that gives a text. */
@ArgsType()
export class TextArgs {
  @Field(() => LocaleEnum, {
    nullable: true,
    description:
      "Left out: that of the root field, else the profile's, else FR. A version that is missing is given in FR.",
  })
  locale?: Locale | null;
}

@Extensions(writtenOnce(fromWhat))
@ObjectType({ implements: Node, description: 'A published strategy or action, as everybody reads it.' })
export class Recommendation {
  @Field(() => ID, { description: 'An id that stays, through all the revisions.' })
  id: string;

  @Field(() => String, { description: 'Its name in addresses: "ecrire-a-trois-entreprises". It never changes.' })
  slug: string;

  @Field(() => RecommendationKindEnum, { description: 'A strategy or an action.' })
  kind: RecommendationKind;

  @Field(() => Int, {
    nullable: true,
    description: 'ACTION: how long it takes, 1 to 480 minutes. Null for a strategy.',
  })
  durationMinutes: number | null;

  @Field(() => DateTime, { description: 'When this revision was published.' })
  publishedAt: Date;

  @Field(() => Int, { description: 'The number of the published revision, from 1.' })
  revisionNumber: number;

  /** Not fields: the text in the locale of the root, and what other locales and the relations are found from. */
  title: string;
  summary: string;
  bodyMarkdown: string;
  link: string | null;
  content: Content;
  locale: Locale;
  /** Of a past day: where what belongs to it is found. */
  past?: PublishedCatalogue;
}

/** An item of a past day is read by staff, and seldom. */
function fromWhat({ id, content, locale, past }: Recommendation): WrittenFrom | undefined {
  return past === undefined ? { name: `${locale} ${id}`, source: content } : undefined;
}

@ObjectType({ description: 'A recommendation in a connection.' })
export class RecommendationEdge extends EdgeOf(() => Recommendation) {}

@ObjectType({
  description: 'Published recommendations: where words are sought, the best match first; then the newest first.',
})
export class RecommendationConnection extends ConnectionOf(() => RecommendationEdge) {}

/** Of a field that reads a past day back. */
export const AS_OF =
  'A past day: as it was at its end, in the time of Paris. Topics and names of people are those of today. For staff: FORBIDDEN to others.';

@ArgsType()
export class RecommendationArgs {
  @Field(() => String, { description: 'The slug: "ecrire-a-trois-entreprises".' })
  slug: string;

  @Field(() => LocaleEnum, {
    nullable: true,
    defaultValue: 'FR',
    description: 'The language of the texts, unless a field asks for another one.',
  })
  locale?: Locale | null;

  @Field(() => CalendarDate, { nullable: true, description: AS_OF })
  asOf?: string | null;
}

@ArgsType()
export class RecommendationsArgs {
  @Field(() => Int, { nullable: true, defaultValue: 20, description: 'How many at most: 0 to 100.' })
  first?: number | null;

  @Field(() => String, { nullable: true, description: 'The cursor of the recommendation after which to begin.' })
  after?: string | null;

  @Field(() => RecommendationKindEnum, {
    nullable: true,
    description: 'Only strategies, or only actions. Left out: both.',
  })
  kind?: RecommendationKind | null;

  @Field(() => String, { nullable: true, description: 'The key of a topic: only what is about it.' })
  topic?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'The code of a place: only what is for everywhere, for what this place lies in, or for what lies in it.',
  })
  place?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Words of the text, in any form, without regard to accents and case; words that say little, such as "de", are passed over. What says all of them in its title comes first; a word that nobody wrote finds those that are spelt nearly so. The first 200 characters are read.',
  })
  search?: string | null;

  @Field(() => LocaleEnum, {
    nullable: true,
    defaultValue: 'FR',
    description: 'The language of the texts, unless a field asks for another one.',
  })
  locale?: Locale | null;
}
