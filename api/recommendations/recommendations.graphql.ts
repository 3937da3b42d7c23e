import { ArgsType, Field, Float, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Recommendation, RecommendationKindEnum } from '../catalogue';
import type { RecommendationKind } from '../catalogue/content';
import { FactsScalar } from '../targeting';
import { FactChoice, FactDefinition, LocaleEnum } from '../targeting';
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

@ObjectType({ description: 'A recommendation that fits somebody, and why.' })
export class PersonalRecommendation {
  @Field(() => ID, {
    description: 'Its own, opaque: of the recommendation, of the person or else of the facts, and of the locale.',
  })
  id: string;

  @Field(() => Recommendation)
  recommendation: Recommendation;

  @Field(() => Float, { description: '0 to 3, as stars' })
  score: number;

  @Field(() => [String], { description: 'sentences in the asked locale: why this one' })
  reasons: string[];

  @Field(() => RecommendationResponseEnum, { nullable: true })
  response?: RecommendationResponse | undefined;
}

@ObjectType({ description: 'A fact that is not known yet, and whose answer would change what the person gets.' })
export class NextQuestion {
  @Field(() => String, { description: 'Its key in Facts: "hasCarLicence".' })
  fact: string;

  @Field(() => String, { description: 'What to ask the person, in the asked locale.' })
  question: string;

  @Field(() => FactDefinition, {
    description: 'Type, bounds, unit and sensitivity: how to draw the field of the answer.',
  })
  definition: FactDefinition;

  @Field(() => [FactChoice], {
    description:
      'The answers to choose from, yes and no included. Empty where a number, a date, a job or a place is typed.',
  })
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
  skip: readonly string[];
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

  @Field(() => [String], {
    nullable: true,
    description: 'Keys of facts that the person would rather not give: they are not asked again.',
  })
  skip?: string[] | null;
}
