import { Field, ID, Int, ObjectType } from 'type-graphql';
import { enumOf } from '../../platform/graphql/enums';
import { DateTime } from '../../platform/graphql/scalars';
import type { DataSetFreshness } from './freshness.rules';

export const DataSetFreshnessEnum = enumOf<DataSetFreshness>(
  'DataSetFreshness',
  'Whether reference data are of the last edition of their source, as far as is known.',
  {
    FRESH: 'Loaded within thirteen months.',
    LATE: 'Loaded longer ago: their source has brought out others since.',
    UNKNOWN: 'Loaded before the service kept when.',
  },
);

@ObjectType({ description: 'Reference data that the service holds, and what is known of where they come from.' })
export class DataSet {
  @Field(() => ID, { description: 'PLACES, JOB_GROUPS or JOB_TITLES.' })
  id: string;

  @Field(() => String, { description: 'Who publishes them, and under which name, in French.' })
  source: string;

  @Field(() => String, { description: 'The page of the source.' })
  link: string;

  @Field(() => String, { description: 'The licence of the source.' })
  licence: string;

  @Field(() => String, {
    nullable: true,
    description: 'Which edition was loaded. Null where it is not known, or the files do not say.',
  })
  edition: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether they come whole from the source: the jobs of a first start are a choice. Null where nobody noted it.',
  })
  isOfficial: boolean | null;

  @Field(() => Int, { description: 'How many rows stand in the database.' })
  rows: number;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When they were last loaded. Null where that was before the service kept it.',
  })
  loadedAt: Date | null;

  @Field(() => DataSetFreshnessEnum, { description: 'Whether it is time to load others.' })
  freshness: DataSetFreshness;
}
