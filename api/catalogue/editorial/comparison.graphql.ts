import { ArgsType, Field, ID, Int, ObjectType } from 'type-graphql';
import { LocaleEnum } from '../../targeting';
import type { Locale } from '../../targeting/language';
import { enumOf } from '../../platform/graphql/enums';
import type { ContentChange, TextPart } from './comparison.rules';
import { Revision } from './editorial.graphql';

const TextPartKindEnum = enumOf<TextPart['kind']>('TextPartKind', 'Where a piece of a text stands.', {
  SAME: 'In both.',
  ADDED: 'In the later one only.',
  REMOVED: 'In the earlier one only.',
});

@ObjectType({ description: 'A piece of a text that is compared with another.' })
export class ComparedText {
  @Field(() => TextPartKindEnum, { description: 'In both, or in one of them.' })
  kind: TextPart['kind'];

  @Field(() => String, { description: 'The words, or a line.' })
  text: string;
}

@ObjectType({ description: 'A field that two revisions do not have alike.' })
export class RevisionChange implements ContentChange {
  @Field(() => String, {
    description: 'The path of the field in RecommendationContent: "title", "translations.EN.title", "rule".',
  })
  field: string;

  @Field(() => [ComparedText], {
    description: 'Of a text: its words. Of a rule and of score lines: their lines. Empty for lists and values.',
  })
  parts: TextPart[];

  @Field(() => [String], { description: 'What came to a list, by its names; of a value, the new one.' })
  added: string[];

  @Field(() => [String], { description: 'What went from a list, by its names; of a value, the former one.' })
  removed: string[];
}

@ObjectType({ description: 'Two revisions of a recommendation, side by side.' })
export class RevisionComparison {
  @Field(() => Revision, { description: 'The one to begin from.' })
  from: Revision;

  @Field(() => Revision, { description: 'The one to arrive at.' })
  to: Revision;

  @Field(() => [RevisionChange], { description: 'What differs, in the order of the screen. Empty when nothing does.' })
  changes: RevisionChange[];
}

@ArgsType()
export class RevisionComparisonArgs {
  @Field(() => ID, { description: 'The recommendation.' })
  id: string;

  @Field(() => [Int], { description: 'Two numbers: the revision to begin from, then the one to arrive at.' })
  revisions: number[];

  @Field(() => LocaleEnum, {
    nullable: true,
    defaultValue: 'FR',
    description: 'The language of names and rules.',
  })
  locale?: Locale | null;
}
