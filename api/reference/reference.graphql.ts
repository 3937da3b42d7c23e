import { Field, ObjectType, registerEnumType } from 'type-graphql';
import type { PlaceKind } from './places/place.entity';

export const PlaceKindEnum = { COMMUNE: 'COMMUNE', DEPARTEMENT: 'DEPARTEMENT', REGION: 'REGION' } as const satisfies {
  [Kind in PlaceKind]: Kind;
};
registerEnumType(PlaceKindEnum, { name: 'PlaceKind' });

@ObjectType({ description: "code: INSEE commune code (69123), 'dep-69' or 'reg-84'" })
export class Place {
  @Field(() => String)
  code: string;

  @Field(() => PlaceKindEnum)
  kind: PlaceKind;

  @Field(() => String)
  label: string;
}

@ObjectType()
export class JobGroup {
  @Field(() => String, { description: 'ROME, e.g. M1805' })
  code: string;

  @Field(() => String)
  label: string;
}

@ObjectType()
export class JobTitle {
  @Field(() => String)
  label: string;

  @Field(() => String, { nullable: true })
  feminine?: string | null;

  @Field(() => String, { nullable: true })
  masculine?: string | null;
}
