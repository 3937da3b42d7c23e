import { Field, Float, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { SituationRuleScalar } from '../../targeting';
import { LocaleEnum } from '../../targeting';
import type { Rule } from '../../targeting/language';
import type { Locale, UnknownPolicy } from './content.rules';

export const UnknownPolicyEnum = { HIDE: 'HIDE', SHOW_LOWER: 'SHOW_LOWER', ASK: 'ASK' } as const;
registerEnumType(UnknownPolicyEnum, {
  name: 'UnknownPolicy',
  description:
    'What to do when the rule is UNKNOWN for someone: leave it out, show it lower, or ask the missing question first.',
});

@ObjectType()
@InputType('TranslationInput')
export class Translation {
  @Field(() => LocaleEnum)
  locale: Locale;

  @Field(() => String)
  title: string;

  @Field(() => String)
  summary: string;

  @Field(() => String)
  bodyMarkdown: string;

  @Field(() => String, { nullable: true })
  link: string | null;
}

@ObjectType()
@InputType('ScoreLineInput')
export class ScoreLine {
  @Field(() => SituationRuleScalar)
  rule: Rule;

  @Field(() => Float)
  score: number;

  @Field(() => String)
  reason: string;

  @Field(() => String, { nullable: true })
  reasonTu: string | null;

  @Field(() => String, { nullable: true })
  reasonEn: string | null;
}

@ObjectType({
  description:
    'A revision holds the French text with vous, its other versions, and the targeting: they are approved together.',
})
export class RecommendationContent {
  @Field(() => String)
  title: string;

  @Field(() => String)
  summary: string;

  @Field(() => String)
  bodyMarkdown: string;

  @Field(() => String, { nullable: true })
  link: string | null;

  @Field(() => Int, { nullable: true })
  durationMinutes: number | null;

  @Field(() => [Translation], { description: 'FR_TU and EN; a reader without one gets FR' })
  translations: Translation[];

  @Field(() => [String])
  topics: string[];

  @Field(() => [String])
  placeCodes: string[];

  @Field(() => [ID], { description: 'Situations that must all hold (situation ids), and a rule of its own.' })
  situationIds: string[];

  @Field(() => SituationRuleScalar, { nullable: true })
  rule: Rule | null;

  @Field(() => UnknownPolicyEnum)
  whenUnknown: UnknownPolicy;

  @Field(() => Float, { description: '0 to 3: the score when no score line holds' })
  weight: number;

  @Field(() => [ScoreLine], {
    description: 'Read in order; the first whose rule is TRUE gives the score and the reason.',
  })
  scoreLines: ScoreLine[];

  @Field(() => [ID])
  incompatibleWithIds: string[];

  @Field(() => Int, { nullable: true, description: 'ACTION: days before it may come again once done; null: once only' })
  cooldownDays: number | null;

  @Field(() => [ID], { description: 'ACTION: the strategies that it serves' })
  strategyIds: string[];
}

@InputType()
export class RecommendationContentInput {
  @Field(() => String)
  title: string;

  @Field(() => String)
  summary: string;

  @Field(() => String)
  bodyMarkdown: string;

  @Field(() => String, { nullable: true })
  link?: string | null;

  @Field(() => Int, { nullable: true })
  durationMinutes?: number | null;

  @Field(() => [Translation], { nullable: true })
  translations?: Translation[] | null;

  @Field(() => [String], { nullable: true })
  topics?: string[] | null;

  @Field(() => [String], { nullable: true })
  placeCodes?: string[] | null;

  @Field(() => [ID], { nullable: true })
  situationIds?: string[] | null;

  @Field(() => SituationRuleScalar, { nullable: true })
  rule?: unknown;

  @Field(() => UnknownPolicyEnum, { nullable: true, defaultValue: 'HIDE' })
  whenUnknown?: UnknownPolicy | null;

  @Field(() => Float, { nullable: true, defaultValue: 1 })
  weight?: number | null;

  @Field(() => [ScoreLine], { nullable: true })
  scoreLines?: ScoreLine[] | null;

  @Field(() => [ID], { nullable: true })
  incompatibleWithIds?: string[] | null;

  @Field(() => Int, { nullable: true })
  cooldownDays?: number | null;

  @Field(() => [ID], { nullable: true })
  strategyIds?: string[] | null;
}
