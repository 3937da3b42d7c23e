import { Field, Float, InputType, Int, ObjectType } from 'type-graphql';
import { enumOf } from '../../platform/graphql/enums';
import { USER_ERRORS, UserError } from '../../platform/graphql/payload';
import { SimilarItem } from '../similar/similar.graphql';
import type { FileLine, LineOutcome } from './contributions-file.rules';

export const LineOutcomeEnum = enumOf<LineOutcome>('ContributionsFileOutcome', 'What becomes of a line of a file.', {
  NEW: 'It makes a contribution.',
  SAME: 'Its contribution was imported before, and says the same.',
  DIFFERENT: 'Its contribution was imported before, and says otherwise: it stays as it is.',
  REFUSED: 'It makes nothing: it has faults.',
  LEFT_OUT: 'It makes nothing: whoever imports left it out.',
});

@ObjectType({ description: 'What is wrong with a line of a file.' })
export class ContributionsFileFault {
  @Field(() => String, { nullable: true, description: 'The column, as the file names it. Null of the whole line.' })
  column: string | null;

  @Field(() => String, { description: 'Why, in the language of the request.' })
  reason: string;
}

@ObjectType({ description: 'An earlier line of the same file that says the same.' })
export class SimilarLine {
  @Field(() => Int, { description: 'The line on which it begins.' })
  line: number;

  @Field(() => Float, { description: '0 to 1: 1 is the same.' })
  similarity: number;
}

/** What it says is in contributions-file.resolver. */
@ObjectType({ description: 'One line of a file of contributions, and what becomes of it.' })
export class ContributionsFileLine {
  @Field(() => Int, { description: 'The line on which it begins, from 1: a cell may hold several lines.' })
  line: number;

  @Field(() => LineOutcomeEnum, { description: 'What becomes of it, or became.' })
  outcome: LineOutcome;

  @Field(() => [ContributionsFileFault], { description: 'Every fault of a line that is refused.' })
  faults: ContributionsFileFault[];

  @Field(() => [String], {
    description: 'The columns of the file that say otherwise than what was imported before.',
  })
  differences: string[];

  @Field(() => Boolean, {
    description:
      'Whether a new line has the title of a contribution that is here already, or of an earlier line: it may be a duplicate.',
  })
  isTitleKnown: boolean;

  @Field(() => SimilarItem, {
    nullable: true,
    description:
      'Of a new line that is only looked at: the contribution or the published recommendation that says the same, most like it. It may be a duplicate.',
  })
  similar: SimilarItem | null;

  @Field(() => SimilarLine, {
    nullable: true,
    description: 'Of a new line that is only looked at: the earlier line that says the same, most like it.',
  })
  similarLine: SimilarLine | null;

  contribution: FileLine['contribution'];
}

@InputType({ description: 'A CSV file of contributions.' })
export class ImportContributionsInput {
  @Field(() => [String], {
    description:
      'The bytes of the file in Base64, cut into texts that a request may hold: at most 700,000 bytes and 2,000 lines, in UTF-8, UTF-16 or Windows-1252. Its columns are in the README.',
  })
  file: string[];

  @Field(() => Boolean, { description: 'True: only tells what would be done, and writes nothing.' })
  dryRun: boolean;

  @Field(() => [Int], {
    nullable: true,
    description: 'New lines that are not to be brought, by their number. Left out: all new lines are.',
  })
  leftOut?: number[] | null;
}

@ObjectType({ description: 'What `importContributions` gives.' })
export class ImportContributionsPayload {
  @Field(() => [ContributionsFileLine], {
    nullable: true,
    description: 'Every line after the first, in the order of the file. Null when refused.',
  })
  lines?: FileLine[];

  @Field(() => Int, {
    nullable: true,
    description:
      'How many new lines were not compared with what is here and with each other: the first 500 are. Null when refused.',
  })
  notCompared?: number;

  @Field(() => String, {
    nullable: true,
    description: 'How the file was read: "UTF-8", "UTF-16" or "Windows-1252". Null when refused.',
  })
  encoding?: string;

  @Field(() => [String], { nullable: true, description: 'Columns that mean nothing here. Null when refused.' })
  notRead?: string[];

  @Field(() => [UserError], USER_ERRORS)
  userErrors: UserError[];
}
