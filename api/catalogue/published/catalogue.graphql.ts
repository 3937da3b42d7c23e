import { ArgsType, Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { ConnectionOf, EdgeOf } from '../../platform/graphql/connections';
import { DateTime } from '../../platform/graphql/scalars';
import { LocaleEnum } from '../../targeting';
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

@ObjectType()
export class Topic {
  @Field(() => String)
  key: string;

  @Field(() => String)
  label: string;
}

@ObjectType()
export class PublicSituation {
  @Field(() => String)
  slug: string;

  @Field(() => String)
  label: string;

  @Field(() => String)
  sentence: string;
}

@ObjectType()
export class Recommendation {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  slug: string;

  @Field(() => RecommendationKindEnum)
  kind: RecommendationKind;

  @Field(() => String)
  title: string;

  @Field(() => String)
  summary: string;

  @Field(() => String)
  bodyMarkdown: string;

  @Field(() => Int, { nullable: true, description: 'ACTION only' })
  durationMinutes: number | null;

  @Field(() => String, { nullable: true })
  link: string | null;

  @Field(() => DateTime)
  publishedAt: Date;

  @Field(() => Int)
  revisionNumber: number;

  /** Not fields: what the relations are found from. */
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
