import { Field, Float, ID, InputType, Int, ObjectType } from 'type-graphql';
import { enumOf } from '../../platform/graphql/enums';
import { SituationRuleScalar } from '../../targeting';
import { LocaleEnum } from '../../targeting';
import type { Rule } from '../../targeting/language';
import type { Locale, UnknownPolicy } from './content.rules';

export const UnknownPolicyEnum = enumOf<UnknownPolicy>(
  'UnknownPolicy',
  'What to do when the rule is UNKNOWN for someone.',
  {
    HIDE: 'Leave it out.',
    SHOW_LOWER: 'Show it, with half of its score.',
    ASK: 'Leave it out, and ask the missing question sooner.',
  },
);

@ObjectType({ description: 'The text of a recommendation in a version beside French with "vous".' })
@InputType('TranslationInput', { description: 'The text of a recommendation in a version beside French with "vous".' })
export class Translation {
  @Field(() => LocaleEnum, { description: 'FR_TU or EN. Each may be given once.' })
  locale: Locale;

  @Field(() => String, { description: '5 to 120 characters. Empty in a draft: not written yet.' })
  title: string;

  @Field(() => String, {
    description: 'What it is, and why it helps: 20 to 400 characters. Empty in a draft: not written yet.',
  })
  summary: string;

  @Field(() => String, {
    description:
      'How to go about it, in Markdown without HTML: 20 to 10,000 characters. Empty in a draft: not written yet.',
  })
  bodyMarkdown: string;

  @Field(() => String, {
    nullable: true,
    description: 'The page that helps to do it, in https. Null: that of the French text.',
  })
  link: string | null;
}

@ObjectType({ description: 'What a recommendation is worth to the people for whom a rule holds.' })
@InputType('ScoreLineInput', { description: 'What a recommendation is worth to the people for whom a rule holds.' })
export class ScoreLine {
  @Field(() => SituationRuleScalar, { description: 'For whom this line is.' })
  rule: Rule;

  @Field(() => Float, { description: '0 to 3, as stars. 0: it is not shown to them.' })
  score: number;

  @Field(() => String, { description: 'The sentence that says why, with "vous": 5 to 300 characters.' })
  reason: string;

  @Field(() => String, {
    nullable: true,
    description: 'The same with "tu", at most 300 characters. Null: `reason` is said.',
  })
  reasonTu: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The same in English, at most 300 characters. Null: `reason` is said.',
  })
  reasonEn: string | null;
}

@ObjectType({
  description:
    'What a revision holds: the French text with "vous", its other versions, and the targeting. They are approved together.',
})
export class RecommendationContent {
  @Field(() => String, { description: '5 to 120 characters.' })
  title: string;

  @Field(() => String, { description: 'What it is, and why it helps: 20 to 400 characters.' })
  summary: string;

  @Field(() => String, { description: 'How to go about it, in Markdown without HTML: 20 to 10,000 characters.' })
  bodyMarkdown: string;

  @Field(() => String, { nullable: true, description: 'The page that helps to do it, in https. Null without one.' })
  link: string | null;

  @Field(() => Int, { nullable: true, description: 'ACTION: how long it takes, 1 to 480 minutes. Null: not said yet.' })
  durationMinutes: number | null;

  @Field(() => [Translation], {
    description:
      'Versions in FR_TU and EN, in a draft perhaps half written. A reader without a whole one gets the French text with "vous".',
  })
  translations: Translation[];

  @Field(() => [String], { description: 'Keys of topics.' })
  topics: string[];

  @Field(() => [String], { description: 'Codes of the places that it is restricted to. Empty: everywhere.' })
  placeCodes: string[];

  @Field(() => [ID], { description: 'Situations that must all hold, beside the rule of its own.' })
  situationIds: string[];

  @Field(() => SituationRuleScalar, {
    nullable: true,
    description: 'A rule of its own, which must hold as well. Null without one.',
  })
  rule: Rule | null;

  @Field(() => UnknownPolicyEnum, { description: 'What to do for somebody of whom it is UNKNOWN whether this fits.' })
  whenUnknown: UnknownPolicy;

  @Field(() => Float, { description: '0 to 3: the score when no score line holds.' })
  weight: number;

  @Field(() => [ScoreLine], {
    description: 'Read in order: the first whose rule is TRUE gives the score and the reason.',
  })
  scoreLines: ScoreLine[];

  @Field(() => [ID], {
    description: 'Recommendations that are not given together with this one: the better one stays.',
  })
  incompatibleWithIds: string[];

  @Field(() => Int, {
    nullable: true,
    description: 'ACTION: days before it may come again once done, 1 to 3,650. Null: once only.',
  })
  cooldownDays: number | null;

  @Field(() => [ID], { description: 'ACTION: the strategies that it serves.' })
  strategyIds: string[];
}
