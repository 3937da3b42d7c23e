import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Node } from '../../platform/graphql/node';
import { PageOf } from '../../platform/graphql/pages';
import { FactsScalar } from '../../targeting';
import type { Facts } from '../../targeting/language';

@ObjectType({ implements: Node })
export class Persona {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  version: number;

  @Field(() => String)
  name: string;

  @Field(() => FactsScalar)
  facts: Facts;

  @Field(() => [ID])
  mustSee: string[];

  @Field(() => [ID])
  mustNotSee: string[];
}

@ObjectType()
export class PersonaPage extends PageOf(Persona) {}
