import { Extensions, Field, Float, Int, ObjectType } from 'type-graphql';
import { enumOf } from '../platform/graphql/enums';
import { DateTime } from '../platform/graphql/scalars';
import { CoverageStateEnum, SearchStageEnum } from './coverage.graphql';
import type { CoverageColumns } from './coverage-grid.rules';
import type { CoverageState, SearchStage } from './coverage.rules';

export const CoverageColumnsEnum = enumOf<CoverageColumns>(
  'CoverageColumns',
  'What the columns of the grid of the coverage stand for.',
  { REGION: 'A région each.', STAGE: 'A stage of the search each.' },
);

/** About as many as there are régions. */
const COLUMNS = { listLength: 18 };

@ObjectType({ description: 'What a column of the grid stands for: a région, or a stage of the search.' })
export class CoverageColumn {
  @Field(() => SearchStageEnum, { nullable: true, description: 'Null in a grid of régions.' })
  stage: SearchStage | null;

  /** Not a field: the région is found from it. */
  placeCode: string | null;
}

@ObjectType({ description: 'The people of one situation in one column.' })
export class CoverageGridCell {
  @Field(() => Int, { description: 'How many they are in the reference population of 100,000, as the sample tells.' })
  people: number;

  @Field(() => Int, { description: 'For how many of them it was worked out what they are given.' })
  sampled: number;

  @Field(() => Float, { description: 'How many strategies those are given, on average.' })
  strategies: number;

  @Field(() => Float, { description: 'How many actions those are given, on average.' })
  actions: number;

  @Field(() => CoverageStateEnum, { description: 'Whether that is enough.' })
  state: CoverageState;

  @Field(() => Boolean, { description: 'Whether the public form asks for advice for them now.' })
  isAskedFor: boolean;
}

@ObjectType({ description: 'What the people of one situation are given, column by column.' })
export class CoverageRow {
  @Field(() => Int, { description: 'How many they are in the reference population of 100,000, as the sample tells.' })
  people: number;

  @Field(() => Int, { description: 'For how many of them it was worked out what they are given.' })
  sampled: number;

  @Field(() => Float, { description: 'How many strategies those are given, on average.' })
  strategies: number;

  @Field(() => Float, { description: 'How many actions those are given, on average.' })
  actions: number;

  @Field(() => CoverageStateEnum, { description: 'Whether that is enough, all columns together.' })
  state: CoverageState;

  @Extensions(COLUMNS)
  @Field(() => [CoverageGridCell], {
    nullable: 'items',
    description: 'One for each column, in their order. Null where nobody of the sample is.',
  })
  cells: (CoverageGridCell | null)[];

  /** Not a field: the situation is found from it. */
  situationSlug: string;
}

@ObjectType({ description: 'The coverage as a table: a situation a row, a région or a stage of the search a column.' })
export class CoverageGrid {
  @Field(() => Int, { description: 'The version of the catalogue that it was worked out for.' })
  catalogueVersion: number;

  @Field(() => DateTime, { description: 'When it was worked out.' })
  computedAt: Date;

  @Extensions(COLUMNS)
  @Field(() => [CoverageColumn], { description: 'The régions by their codes, or the stages in their order.' })
  columns: CoverageColumn[];

  @Extensions({ listLength: 1 })
  @Field(() => [CoverageRow], {
    description: 'The situations of this page, worst first: by what is missing, times the people who miss it.',
  })
  rows: CoverageRow[];

  @Field(() => Int, { description: 'How many situations there are on all pages together.' })
  total: number;
}
