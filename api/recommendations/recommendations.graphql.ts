import { ArgsType, Field, Float, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Recommendation, RecommendationKindEnum } from '../catalogue';
import type { RecommendationKind } from '../catalogue/content';
import { FactsScalar } from '../targeting';
import { FactChoice, LocaleEnum } from '../targeting';
import type { Locale } from '../targeting/language';
import type { Question } from './questions.rules';

export const RecommendationResponseEnum = {
  INTERESTED: 'INTERESTED',
  IN_PROGRESS: 'IN_PROGRESS',
  DONE: 'DONE',
  NOT_FOR_ME: 'NOT_FOR_ME',
} as const;
registerEnumType(RecommendationResponseEnum, { name: 'RecommendationResponse' });
export type RecommendationResponse = keyof typeof RecommendationResponseEnum;

@ObjectType()
export class PersonalRecommendation {
  @Field(() => Recommendation)
  recommendation: Recommendation;

  @Field(() => Float, { description: '0 to 3, as stars' })
  score: number;

  @Field(() => [String], { description: 'sentences in the asked locale: why this one' })
  reasons: string[];

  @Field(() => RecommendationResponseEnum, { nullable: true })
  response?: RecommendationResponse | undefined;
}

@ObjectType()
export class NextQuestion {
  @Field(() => String)
  fact: string;

  @Field(() => String)
  question: string;

  @Field(() => [FactChoice])
  choices: FactChoice[];

  @Field(() => Int, { description: 'how many recommendations the answer could bring in' })
  unlocks: number;
}

@ObjectType()
export class RecommendationResults {
  @Field(() => [PersonalRecommendation])
  results: PersonalRecommendation[];

  @Field(() => Int)
  catalogueVersion: number;

  /** Not fields: what the next questions are written from. */
  questions: () => Question[];
  locale: Locale;
}

@ArgsType()
export class RecommendArgs {
  @Field(() => FactsScalar)
  facts: unknown;

  @Field(() => RecommendationKindEnum, { nullable: true })
  kind?: RecommendationKind | null;

  @Field(() => Int, { nullable: true, defaultValue: 10 })
  first?: number | null;

  @Field(() => LocaleEnum, { nullable: true, defaultValue: 'FR' })
  locale?: Locale | null;
}
