import { Field, ID, Int, ObjectType } from 'type-graphql';
import { DateTime } from '../../platform/graphql/scalars';

@ObjectType({ description: 'Reference data that the service holds, and what is known of where they come from.' })
export class DataSet {
  @Field(() => ID, { description: 'PLACES, JOB_GROUPS or JOB_TITLES.' })
  id: string;

  @Field(() => String, { description: 'Who publishes them, and under which name, in French.' })
  source: string;

  @Field(() => String, { description: 'The licence of the source.' })
  licence: string;

  @Field(() => Int, { description: 'How many rows stand in the database.' })
  rows: number;

  @Field(() => DateTime, {
    nullable: true,
    description:
      'When official files were last imported. Null where they never were: what the first start brought is served.',
  })
  importedAt: Date | null;
}
