import { buildSchema, getNamedType, isObjectType, printType } from 'graphql';
import type { GraphQLOutputType } from 'graphql';
import { readFileSync } from 'node:fs';
import { operationsFor, typeNamed } from '../support/schema';
import { keys, staffKeys } from './keys';

const ROOTS = ['Query', 'Mutation', 'Subscription'] as const;
/** Their `id` is that of another object. */
const NAMED_AFTER_ANOTHER = ['DecideContributionResult', 'SituationChangeItem'];

const hasId = (type: string): boolean => /^ {2}id: ID!$/m.test(printType(typeNamed(type)));

/** The object types that the public reads. */
function publicTypes(): string[] {
  const found = new Set<string>();
  const visit = (type: GraphQLOutputType): void => {
    const inner = getNamedType(type);
    if (!isObjectType(inner) || found.has(inner.name)) return;
    found.add(inner.name);
    for (const field of Object.values(inner.getFields())) visit(field.type);
  };
  for (const root of ROOTS) {
    const fields = typeNamed(root).getFields();
    for (const name of operationsFor(root, 'anonymous', 'job seeker')) if (fields[name]) visit(fields[name].type);
  }
  return [...found].toSorted();
}

const allTypes = (): string[] =>
  Object.values(buildSchema(readFileSync('schema/api.graphql', 'utf8')).getTypeMap())
    .filter((type) => isObjectType(type) && !type.name.startsWith('__'))
    .map(({ name }) => name)
    .filter((name) => !ROOTS.some((root) => root === name));

describe('the keys of a normalised cache', () => {
  it('name every type that the public reads and that has no id, and no other', () => {
    expect(publicTypes().length).toBeGreaterThan(30);
    expect(Object.keys(keys).toSorted()).toEqual(publicTypes().filter((type) => !hasId(type)));
  });

  it('name every other type that has no id of its own', () => {
    const embedded = allTypes().filter((type) => !hasId(type) || NAMED_AFTER_ANOTHER.includes(type));
    expect(Object.keys({ ...keys, ...staffKeys }).toSorted()).toEqual(embedded.toSorted());
  });
});
