import { Extensions, Field, Int, ObjectType } from 'type-graphql';
import { enumOf } from '../platform/graphql/enums';
import type { Facts } from './language';
import { FactsScalar } from './scalars.graphql';

export const FactTypeEnum = enumOf('FactType', 'What the values of a fact look like in Facts.', {
  BOOLEAN: 'True or false.',
  INTEGER: 'A whole number.',
  DECIMAL: 'A number, with a fraction or without: 12.5.',
  DATE: 'A calendar day: "2026-03-01".',
  ENUM: 'One of the choices: "SENIOR".',
  ENUM_SET: 'A list of choices, of which none comes twice: ["PERMANENT", "TEMPORARY"].',
  JOB: 'The OGR code of a job title: "14156".',
  JOB_GROUP: 'The ROME code of a job group: "M1805".',
  PLACE: 'The code of a place: "69123", "dep-69" or "reg-84".',
});
export type FactType = keyof typeof FactTypeEnum;

@ObjectType({ description: 'One of the answers to choose from.' })
export class FactChoice {
  @Field(() => String, { description: 'The value as text: "true", "MIDDLE_SCHOOL".' })
  value: string;

  @Field(() => String, { description: 'What a person reads.' })
  label: string;

  @Field(() => FactsScalar, {
    description:
      'What to merge into what is known when this is chosen, so that a client needs to know nothing of types. Where the definition is `multiple`, the lists are joined.',
  })
  facts: Facts;
}

@ObjectType({ description: 'One thing that can be known of a person, and how to ask for it.' })
export class FactDefinition {
  @Field(() => String, { description: 'Its key in Facts: "hasCarLicence".' })
  key: string;

  @Field(() => FactTypeEnum, { description: 'What its values look like.' })
  type: FactType;

  @Field(() => String, { description: 'Its name, as a heading of a form: "permis B".' })
  label: string;

  @Field(() => String, {
    nullable: true,
    description: 'What to ask the person. Null where nobody is asked: it is worked out, or comes from the market.',
  })
  question?: string | undefined;

  @Extensions({ listLength: 6 })
  @Field(() => [FactChoice], {
    description:
      'The answers to choose from: of ENUM and ENUM_SET, and yes and no of BOOLEAN. Empty for the other types.',
  })
  choices: FactChoice[];

  @Field(() => Boolean, { description: 'Whether several choices may be taken: the value is a list.' })
  multiple: boolean;

  @Field(() => Boolean, {
    description: 'Whether the choices stand in ascending order, so that rules may compare them.',
  })
  ordered: boolean;

  @Field(() => Int, { nullable: true, description: 'The smallest number that is taken. Null: none, or no number.' })
  minimum?: number | undefined;

  @Field(() => Int, { nullable: true, description: 'The largest number that is taken. Null: none, or no number.' })
  maximum?: number | undefined;

  @Field(() => String, {
    nullable: true,
    description: 'Of a number: "year", "months", "%", "EUR/year gross". Null without one.',
  })
  unit?: string | undefined;

  @Field(() => Boolean, {
    description:
      'Whether the law protects it more than others, as health: say why it is asked, and that it may be refused.',
  })
  sensitive: boolean;

  @Field(() => String, {
    description:
      'PROFILE: the person is asked. DERIVED: worked out from those. MARKET: known of a job or a place. A profile keeps PROFILE facts only.',
  })
  source: string;
}
