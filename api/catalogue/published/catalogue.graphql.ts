import { ArgsType, Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Node } from '../../platform/graphql/node';
import { ConnectionOf, EdgeOf } from '../../platform/graphql/connections';
import { DateTime } from '../../platform/graphql/scalars';
import { LocaleEnum } from '../../targeting';
import type { Rule } from '../../targeting/language';
import type { Content, Locale, RecommendationKind } from '../content/content.rules';

export const RecommendationKindEnum = { STRATEGY: 'STRATEGY', ACTION: 'ACTION' } as const;
registerEnumType(RecommendationKindEnum, {
  name: 'RecommendationKind',
  valuesConfig: {
    STRATEGY: { description: 'a strategic solution: a direction to give the search' },
    ACTION: { description: 'a simple, concrete action for one day' },
  },
});

@ObjectType()
export class Catalogue {
  @Field(() => Int)
  version: number;

  @Field(() => DateTime, { nullable: true })
  publishedAt: Date | null;

  @Field(() => Int)
  strategyCount: number;

  @Field(() => Int)
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
  @Field(() => ID)
  id: string;

  @Field(() => String, { description: 'Stable, in English: "no-car-licence".' })
  slug: string;

  /** Not fields: what its texts are written from. */
  name: string;
  rule: Rule;
  locale: Locale;
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

@ObjectType({ implements: Node })
export class Recommendation {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  slug: string;

  @Field(() => RecommendationKindEnum)
  kind: RecommendationKind;

  @Field(() => Int, { nullable: true, description: 'ACTION only' })
  durationMinutes: number | null;

  @Field(() => DateTime)
  publishedAt: Date;

  @Field(() => Int)
  revisionNumber: number;

  /** Not fields: the text in the locale of the root, and what other locales and the relations are found from. */
  title: string;
  summary: string;
  bodyMarkdown: string;
  link: string | null;
  content: Content;
  locale: Locale;
}

@ObjectType()
export class RecommendationEdge extends EdgeOf(() => Recommendation) {}

@ObjectType()
export class RecommendationConnection extends ConnectionOf(() => RecommendationEdge) {}

@ArgsType()
export class RecommendationsArgs {
  @Field(() => Int, { nullable: true, defaultValue: 20 })
  first?: number | null;

  @Field(() => String, { nullable: true })
  after?: string | null;

  @Field(() => RecommendationKindEnum, { nullable: true })
  kind?: RecommendationKind | null;

  @Field(() => String, { nullable: true })
  topic?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'items for everywhere, for what this place lies in, and for what lies in it',
  })
  place?: string | null;

  @Field(() => String, { nullable: true })
  search?: string | null;

  @Field(() => LocaleEnum, { nullable: true, defaultValue: 'FR' })
  locale?: Locale | null;
}
