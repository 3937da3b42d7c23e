import { Field, Float, Int, ObjectType } from 'type-graphql';
import { enumOf } from '../platform/graphql/enums';
import { DateTime } from '../platform/graphql/scalars';
import type { CoverageState, SearchStage } from './coverage.rules';

export const SearchStageEnum = enumOf<SearchStage>('SearchStage', 'Where somebody stands in their search.', {
  NOT_STARTED: 'It is still to begin.',
  STARTING: 'It began less than three months ago.',
  UNDER_A_YEAR: 'It has lasted three months or more, and less than twelve.',
  LONG: 'It has lasted twelve months or more.',
});

export const CoverageStateEnum = enumOf<CoverageState>(
  'CoverageState',
  'Whether the people of a cell are given enough.',
  {
    EMPTY: 'On average less than one strategy, or less than one action.',
    THIN: 'On average less than three strategies, or less than five actions.',
    ENOUGH: 'On average three strategies and five actions, or more.',
  },
);

@ObjectType({
  description: 'People of the reference population who are in one situation, région and stage of the search.',
})
export class CoverageCell {
  @Field(() => SearchStageEnum, { description: 'Where they stand in their search.' })
  stage: SearchStage;

  @Field(() => Int, {
    description: 'How many they are in the reference population of 100,000, as the sample tells: fifty for each of it.',
  })
  people: number;

  @Field(() => Int, { description: 'For how many of them it was worked out what they are given.' })
  sampled: number;

  @Field(() => Float, { description: 'How many strategies those are given, on average.' })
  strategies: number;

  @Field(() => Float, { description: 'How many actions those are given, on average.' })
  actions: number;

  @Field(() => CoverageStateEnum, { description: 'Whether that is enough.' })
  state: CoverageState;

  /** Not fields: the situation and the place are found from them. */
  situationSlug: string;
  placeCode: string;
}

@ObjectType({ description: 'How much the published catalogue offers to each part of the reference population.' })
export class Coverage {
  @Field(() => Int, { description: 'The version of the catalogue that it was worked out for.' })
  catalogueVersion: number;

  @Field(() => Int, { description: 'For how many people it was worked out what they are given: every fiftieth.' })
  sampleSize: number;

  @Field(() => DateTime, { description: 'When it was worked out.' })
  computedAt: Date;

  @Field(() => Int, { description: 'How many cells are EMPTY.' })
  emptyCount: number;

  @Field(() => Int, { description: 'How many cells are THIN.' })
  thinCount: number;

  @Field(() => [CoverageCell], {
    description:
      'Empty and thin cells, worst first: by what is missing, times the people who miss it. A cell of which nobody is in the sample is left out.',
  })
  cells: CoverageCell[];
}
