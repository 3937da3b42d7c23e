import {
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
} from 'graphql';
import type { GraphQLNamedType, GraphQLSchema } from 'graphql';
import { buildSchema } from 'graphql';
import { readFileSync } from 'node:fs';

interface Described {
  /** As in "Query.jobs(first:)". */
  coordinate: string;
  name: string;
  description: string;
}

interface Member {
  name: string;
  description?: string | null | undefined;
}

const MAX_LENGTH = 400;

/** Everything in a schema that can be described, apart from what GraphQL brings along. */
function describedIn(schema: GraphQLSchema): Described[] {
  return Object.values(schema.getTypeMap())
    .filter((type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type))
    .flatMap((type) => [described(type.name, type), ...membersOf(type)]);
}

function membersOf(type: GraphQLNamedType): Described[] {
  if (isEnumType(type)) return type.getValues().map((value) => described(`${type.name}.${value.name}`, value));
  if (isInputObjectType(type))
    return Object.values(type.getFields()).map((field) => described(`${type.name}.${field.name}`, field));
  if (!isObjectType(type) && !isInterfaceType(type)) return [];
  return Object.values(type.getFields()).flatMap((field) => [
    described(`${type.name}.${field.name}`, field),
    ...field.args.map((argument) => described(`${type.name}.${field.name}(${argument.name}:)`, argument)),
  ]);
}

function described(coordinate: string, { name, description }: Member): Described {
  return { coordinate, name, description: description ?? '' };
}

/** A text without what tells a name from a sentence: case, spaces and marks. */
const bare = (text: string): string => text.toLowerCase().replaceAll(/[^a-z0-9]/g, '');

describe('the descriptions of the schema', () => {
  const all = describedIn(buildSchema(readFileSync('schema/api.graphql', 'utf8')));
  const where = (isFault: (item: Described) => boolean): string[] =>
    all.filter((item) => item.description !== '' && isFault(item)).map(({ coordinate }) => coordinate);

  it('tell of every type, field, argument, input field and enum value', () => {
    expect(all.length).toBeGreaterThan(600);
    expect(all.filter(({ description }) => description === '').map(({ coordinate }) => coordinate)).toEqual([]);
  });

  it('begin with a capital', () => {
    expect(where(({ description }) => !/^["“]?[\p{Lu}\d]/u.test(description))).toEqual([]);
  });

  it('end with a full stop', () => {
    expect(where(({ description }) => !description.endsWith('.'))).toEqual([]);
  });

  it(`have at most ${MAX_LENGTH} characters`, () => {
    expect(where(({ description }) => description.length > MAX_LENGTH)).toEqual([]);
  });

  it('say more than the name', () => {
    expect(where(({ name, description }) => bare(description) === bare(name))).toEqual([]);
  });
});
