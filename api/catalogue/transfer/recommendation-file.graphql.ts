import { Field, InputType, Int, ObjectType } from 'type-graphql';
import { enumOf } from '../../platform/graphql/enums';
import { RevisionChange } from '../editorial/comparison.graphql';
import type { ContentChange } from '../editorial/comparison.rules';

export type FileOutcome = 'NEW' | 'CHANGED' | 'SAME' | 'ARCHIVED';

export const FileOutcomeEnum = enumOf<FileOutcome>('RecommendationFileOutcome', 'What becomes of a file.', {
  NEW: 'It makes a recommendation, as a draft.',
  CHANGED: 'It takes the place of the draft, or begins one.',
  SAME: 'It says what is saved already.',
  ARCHIVED: 'The recommendation is archived: one of its revisions is to be taken up first.',
});

@ObjectType({ description: 'One recommendation as a YAML file, as `npm run export` writes it.' })
export class RecommendationFile {
  @Field(() => String, { description: 'The name of the file: "call-three-companies.yaml".' })
  name: string;

  @Field(() => String, { description: 'What is in it: the draft or, where there is none, what is online.' })
  text: string;
}

@ObjectType({ description: 'Why a file is refused, and where.' })
export class RecommendationFileFault {
  @Field(() => Int, { nullable: true, description: 'The line, from 1. Null where no line is at fault.' })
  line: number | null;

  @Field(() => Int, { nullable: true, description: 'The character in that line, from 1.' })
  column: number | null;

  @Field(() => String, { description: 'Why, in the language of the request.' })
  reason: string;
}

@ObjectType({ description: 'What a file would change. Nothing is written.' })
export class RecommendationFilePreview {
  @Field(() => FileOutcomeEnum, { nullable: true, description: 'Null where the file cannot be read.' })
  outcome: FileOutcome | null;

  @Field(() => String, { nullable: true, description: 'The title in the file. Null where it cannot be read.' })
  title: string | null;

  @Field(() => [RevisionChange], { description: 'What differs from the draft or, without one, from what is online.' })
  changes: ContentChange[];

  @Field(() => [RecommendationFileFault], { description: 'Every fault. With one, nothing can be brought in.' })
  faults: RecommendationFileFault[];

  /** Not a field: the recommendation is found from it. */
  recommendationId: string | null;
}

@InputType({ description: 'A YAML file to bring in.' })
export class ImportRecommendationFileInput {
  @Field(() => String, { description: 'What is in the file: at most 50,000 characters.' })
  text: string;

  @Field(() => Int, {
    nullable: true,
    description: 'The version of the recommendation, as the preview gave it. Left out: there is none yet.',
  })
  expectedVersion?: number | null;
}
