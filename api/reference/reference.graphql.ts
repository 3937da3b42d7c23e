import { Field, ObjectType } from 'type-graphql';
import { enumOf } from '../platform/graphql/enums';
import type { PlaceKind } from './places/place.entity';

export const PlaceKindEnum = enumOf<PlaceKind>('PlaceKind', 'Which kind of place it is.', {
  COMMUNE: 'A town or a village: "69123" is Lyon.',
  DEPARTEMENT: 'A département: "dep-69" is Rhône.',
  REGION: 'A région: "reg-84" is Auvergne-Rhône-Alpes.',
});

@ObjectType({ description: 'A commune, a département or a région of France.' })
export class Place {
  @Field(() => String, { description: 'The INSEE code of a commune ("69123"), "dep-69" or "reg-84".' })
  code: string;

  @Field(() => PlaceKindEnum, { description: 'Which of the three it is.' })
  kind: PlaceKind;

  @Field(() => String, { description: 'Its French name: "Lyon".' })
  label: string;
}

@ObjectType({ description: 'A group of jobs of the ROME, the French register of jobs.' })
export class JobGroup {
  @Field(() => String, { description: 'The ROME code: "M1805".' })
  code: string;

  @Field(() => String, { description: 'Its French name.' })
  label: string;
}

@ObjectType({ description: 'A name that people give to a job.' })
export class JobTitle {
  @Field(() => String, { description: 'In both genders where they differ: "Boulanger / Boulangère".' })
  label: string;

  @Field(() => String, {
    nullable: true,
    description: 'The word for a woman: "Boulangère". Null where the word is the same for all.',
  })
  feminine?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The word for a man: "Boulanger". Null where the word is the same for all.',
  })
  masculine?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'The OGR code of an official title, which a fact of type JOB takes: "11573". Null for a usual name that stands for a whole group.',
  })
  code?: string | null;

  @Field(() => JobGroup, { description: 'The ROME group that the job is in.' })
  jobGroup: JobGroup;
}
