import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { enumOf } from '../../platform/graphql/enums';
import { Node } from '../../platform/graphql/node';
import { PageOf } from '../../platform/graphql/pages';
import { USER_ERRORS, UserError } from '../../platform/graphql/payload';
import { FactsScalar, TruthEnum } from '../../targeting';
import type { Facts, Truth } from '../../targeting/language';
import type { PersonaFailureCause, PersonaFailureKind } from './personas.types';

@ObjectType({
  implements: Node,
  description: 'An invented person, with what the catalogue must and must not give them.',
})
export class Persona {
  @Field(() => ID, { description: 'An id that stays.' })
  id: string;

  @Field(() => Int, { description: 'It grows by one with each change: give it back as `expectedVersion`.' })
  version: number;

  @Field(() => String, { description: 'What the team calls this person, in French: 3 to 120 characters.' })
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

@InputType({ description: 'Which personas to list. What is left out is not looked at.' })
export class PersonaFilter {
  @Field(() => String, {
    nullable: true,
    description: 'Letters of the name, in words of any order. Accents and case do not matter.',
  })
  search?: string | null;
}

@ObjectType({ description: 'What a rule is for one persona.' })
export class PersonaTruth {
  @Field(() => Persona, { description: 'For whom.' })
  persona: Persona;

  @Field(() => TruthEnum, { description: 'What the rule is for the facts of this persona.' })
  result: Truth;
}

export const PersonaFailureKindEnum = enumOf<PersonaFailureKind>('PersonaFailureKind', 'What is wrong for a persona.', {
  MISSING: 'They must be given the recommendation, and are not.',
  UNWANTED: 'They must not be given the recommendation, and are.',
});

export const PersonaFailureCauseEnum = enumOf<PersonaFailureCause>(
  'PersonaFailureCause',
  'What makes a persona fail, or a recommendation not be given to somebody.',
  {
    NOT_PUBLISHED: 'The recommendation is not online.',
    CONDITIONS: 'Whom it is for: `conditions` are responsible. None of them: it is for everybody.',
    SCORE: 'It is for this person, but its score is 0, by the condition of a score line where there is one.',
    INCOMPATIBLE: 'It is for this person, but what excludes it is better for them.',
  },
);

@ObjectType({ description: 'A condition that makes a persona fail, or a recommendation not be given to somebody.' })
export class PersonaFailureCondition {
  @Field(() => String, {
    description:
      'What it asks, in the language of the request, or in the `locale` that was asked for: "you have a car licence".',
  })
  sentence: string;

  @Field(() => TruthEnum, { description: 'What it is for this person.' })
  result: Truth;
}

@ObjectType({ description: 'What is wrong for a persona, and what is responsible.' })
export class PersonaFailure {
  @Field(() => Persona, { description: 'For whom.' })
  persona: Persona;

  @Field(() => ID, { description: 'The recommendation that they do not get, or get.' })
  recommendationId: string;

  @Field(() => String, { description: 'Its title in French: the one online, or else that of its last revision.' })
  title: string;

  @Field(() => PersonaFailureKindEnum, { description: 'Whether it is missing or unwanted.' })
  kind: PersonaFailureKind;

  @Field(() => PersonaFailureCauseEnum, { description: 'What makes it so.' })
  cause: PersonaFailureCause;

  @Field(() => [PersonaFailureCondition], { description: 'The conditions that are responsible, none twice.' })
  conditions: PersonaFailureCondition[];

  @Field(() => String, { description: 'All of it in a sentence, in the language of the request.' })
  sentence: string;

  @Field(() => Boolean, {
    description:
      'Whether the draft brings it: this persona does not fail today for the same reason. False of what is published.',
  })
  isNew: boolean;
}

@InputType({ description: 'A persona to add, or to change.' })
export class SavePersonaInput {
  @Field(() => ID, { nullable: true, description: 'The persona to change. Left out: a new one.' })
  id?: string | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'The version that was read, required with an id. When somebody has changed it since, the answer is CONFLICT.',
  })
  expectedVersion?: number | null;

  @Field(() => String, {
    description: 'What the team calls this person, in French: 3 to 120 characters, and no other persona has it.',
  })
  name: string;

  @Field(() => FactsScalar, { description: 'What is known of this person: facts of every source.' })
  facts: unknown;

  @Field(() => [ID], {
    nullable: true,
    description: 'Recommendations that this person has to be given, at most 100. They need not be online yet.',
  })
  mustSee?: string[] | null;

  @Field(() => [ID], {
    nullable: true,
    description: 'Recommendations that this person must not be given, at most 100. None of `mustSee`.',
  })
  mustNotSee?: string[] | null;
}

@ObjectType({ description: 'What `savePersona` gives.' })
export class PersonaPayload {
  @Field(() => Persona, { nullable: true, description: 'The persona as saved. Null when refused.' })
  persona?: Persona;

  @Field(() => [UserError], USER_ERRORS)
  userErrors: UserError[];
}

@InputType({ description: 'The persona to delete.' })
export class DeletePersonaInput {
  @Field(() => ID, { description: 'A persona.' })
  id: string;

  @Field(() => Int, {
    description: 'The version that was read. When somebody has changed it since, the answer is CONFLICT.',
  })
  expectedVersion: number;
}

@ObjectType({ description: 'What `deletePersona` gives.' })
export class DeletePersonaPayload {
  @Field(() => Boolean, { description: 'Whether the persona is gone. False when refused.' })
  deleted: boolean;

  @Field(() => [UserError], USER_ERRORS)
  userErrors: UserError[];
}
