import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Node } from '../../platform/graphql/node';
import { PageOf } from '../../platform/graphql/pages';
import { FactsScalar } from '../../targeting';
import type { Facts } from '../../targeting/language';

@ObjectType({
  implements: Node,
  description: 'An invented person, with what the catalogue must and must not give them.',
})
export class Persona {
  @Field(() => ID, { description: 'An id that stays.' })
  id: string;

  @Field(() => Int, { description: 'It grows by one with each change.' })
  version: number;

  @Field(() => String, { description: 'What the team calls this person, in French.' })
  name: string;

  @Field(() => FactsScalar, { description: 'What is known of this person.' })
  facts: Facts;

  @Field(() => [ID], { description: 'Recommendations that this person has to be given.' })
  mustSee: string[];

  @Field(() => [ID], { description: 'Recommendations that this person must not be given.' })
  mustNotSee: string[];
}

@ObjectType({ description: 'One page of personas, by name.' })
export class PersonaPage extends PageOf(Persona) {}
