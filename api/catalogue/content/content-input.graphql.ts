import { Field, Float, ID, InputType, Int } from 'type-graphql';
import { SituationRuleScalar } from '../../targeting';
import type { UnknownPolicy } from './content.rules';
import { UnknownPolicyEnum, Translation, ScoreLine } from './content.graphql';

@InputType({ description: 'The content of a revision, whole: what is left out is emptied, or gets its default.' })
export class RecommendationContentInput {
  @Field(() => String, { description: '5 to 120 characters.' })
  title: string;

  @Field(() => String, { description: 'What it is, and why it helps: 20 to 400 characters.' })
  summary: string;

  @Field(() => String, { description: 'How to go about it, in Markdown without HTML: 20 to 10,000 characters.' })
  bodyMarkdown: string;

  @Field(() => String, {
    nullable: true,
    description: 'The page that helps to do it. "www.example.org" becomes https://www.example.org.',
  })
  link?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'ACTION only: how long it takes, 1 to 480 minutes. Needed before review.',
  })
  durationMinutes?: number | null;

  @Field(() => [Translation], {
    nullable: true,
    description: 'Versions in FR_TU and EN, each once. Texts that are not written yet are empty.',
  })
  translations?: Translation[] | null;

  @Field(() => [String], { nullable: true, description: 'Keys of topics. One at least is needed before review.' })
  topics?: string[] | null;

  @Field(() => [String], {
    nullable: true,
    description: 'Codes of the places to restrict it to: ["reg-84"]. Left out: everywhere.',
  })
  placeCodes?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Situations that must all hold.' })
  situationIds?: string[] | null;

  @Field(() => SituationRuleScalar, { nullable: true, description: 'A rule of its own, which must hold as well.' })
  rule?: unknown;

  @Field(() => UnknownPolicyEnum, {
    nullable: true,
    defaultValue: 'HIDE',
    description: 'What to do for somebody of whom it is UNKNOWN whether this fits.',
  })
  whenUnknown?: UnknownPolicy | null;

  @Field(() => Float, { nullable: true, defaultValue: 1, description: '0 to 3: the score when no score line holds.' })
  weight?: number | null;

  @Field(() => [ScoreLine], {
    nullable: true,
    description: 'Read in order: the first whose rule is TRUE gives the score and the reason.',
  })
  scoreLines?: ScoreLine[] | null;

  @Field(() => [ID], { nullable: true, description: 'Recommendations that are not given together with this one.' })
  incompatibleWithIds?: string[] | null;

  @Field(() => Int, {
    nullable: true,
    description: 'ACTION only: days before it may come again once done, 1 to 3,650. Left out: once only.',
  })
  cooldownDays?: number | null;

  @Field(() => [ID], { nullable: true, description: 'ACTION only: the strategies that it serves.' })
  strategyIds?: string[] | null;
}
