import { ArgsType, Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { Recommendation, RecommendationKindEnum } from '../catalogue';
import type { RecommendationKind } from '../catalogue/content';
import { enumOf } from '../platform/graphql/enums';
import { FactsScalar } from '../targeting';
import { FactChoice, FactDefinition, LocaleEnum } from '../targeting';
import type { Locale } from '../targeting/language';
import type { Question } from './questions.rules';

export const RecommendationResponseEnum = enumOf('RecommendationResponse', 'What a person says of a recommendation.', {
  INTERESTED:
    'It is of interest. Of recommendations with the same score, those about the same topics come earlier, and actions that serve it are planned first.',
  IN_PROGRESS: 'It is under way. What comes next is as with INTERESTED.',
  DONE: 'It is done: an action is planned again after its cooldown, or never.',
  NOT_FOR_ME:
    'It is not given or planned any more, until another response takes this back. Of recommendations with the same score, those about the same topics come later.',
});
export type RecommendationResponse = keyof typeof RecommendationResponseEnum;

@ObjectType({ description: 'A recommendation that fits somebody, and why.' })
export class PersonalRecommendation {
  @Field(() => ID, {
    description: 'Its own, opaque: of the recommendation, of the person or else of the facts, and of the locale.',
  })
  id: string;

  @Field(() => Recommendation, { description: 'What is recommended.' })
  recommendation: Recommendation;

  @Field(() => Float, {
    description:
      '0 to 3, as stars: what its editor gives, and half a star more or less where many people in a like situation say so.',
  })
  score: number;

  @Field(() => [String], {
    description:
      'Sentences that say why this one, in the asked locale, none of them twice on a page. Where nothing that was said speaks for it, or only what the page says already, one that names its topic and says whether it suits many or may suit. It may be empty.',
  })
  reasons: string[];

  @Field(() => RecommendationResponseEnum, {
    nullable: true,
    description: 'What the person said of it. Null when they said nothing, and without a profile.',
  })
  response?: RecommendationResponse | undefined;

  @Field(() => [RecommendationResponseEnum], {
    description:
      'What `respondToRecommendation` would take now: each, whatever was said before. Empty without a profile.',
  })
  allowedResponses: RecommendationResponse[];

  @Field(() => Boolean, {
    description:
      'Whether `undoRecommendationResponse` would take back now what the person said: on the same day of theirs.',
  })
  canUndo: boolean;
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

  @Field(() => Int, { description: 'How many recommendations the answer could bring in.' })
  unlocks: number;

  @Field(() => String, {
    description:
      'Why it is asked, in the asked locale: what the answer may bring in. Of a sensitive question also that it may be refused.',
  })
  why: string;
}

@ObjectType({ description: 'What somebody is given now, and what to ask them next.' })
export class RecommendationResults {
  @Field(() => [PersonalRecommendation], {
    description: 'What fits, best first. Of two that are incompatible, the better one.',
  })
  results: PersonalRecommendation[];

  @Field(() => Int, { description: 'How many fit, however many were asked for.' })
  totalCount: number;

  @Field(() => Int, { description: 'The version of the catalogue that was ranked, as in Catalogue.' })
  catalogueVersion: number;

  @Field(() => String, {
    description:
      'What gave the scores: "built-in", or the name of a scorer that the service is run with. Of another scorer, the reasons may be, too.',
  })
  scoredBy: string;

  @Field(() => Boolean, {
    description:
      'Whether another scorer was to give the scores and did not answer in time, or not as it should: those of the service stand in for it, and the last reason of the first result says so.',
  })
  fellBack: boolean;

  /** Not fields: what the next questions are written from. */
  questions: () => Question[];
  skip: readonly string[];
  answered: readonly string[];
  agree: (text: string) => string;
  locale: Locale;
}

@ArgsType()
export class RecommendArgs {
  @Field(() => FactsScalar, {
    description:
      'What is known of the person: facts of every source, {} for nothing. A faulty value is BAD_USER_INPUT.',
  })
  facts: unknown;

  @Field(() => RecommendationKindEnum, {
    nullable: true,
    description: 'Only strategies, or only actions. Left out: both.',
  })
  kind?: RecommendationKind | null;

  @Field(() => Int, { nullable: true, defaultValue: 10, description: 'How many at most: 0 to 100.' })
  first?: number | null;

  @Field(() => LocaleEnum, {
    nullable: true,
    defaultValue: 'FR',
    description: 'The language of texts, reasons and questions.',
  })
  locale?: Locale | null;

  @Field(() => [String], {
    nullable: true,
    description: 'Keys of facts that the person would rather not give: they are not asked again.',
  })
  skip?: string[] | null;
}
