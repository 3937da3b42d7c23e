import { buildSchema, getNamedType, isObjectType, isRequiredArgument } from 'graphql';
import type { GraphQLObjectType } from 'graphql';
import { readFileSync } from 'node:fs';

const schema = buildSchema(readFileSync('schema/api.graphql', 'utf8'));

/** The fields of Query, Mutation or Subscription that these columns of schema/permissions.md may call. */
export function operationsFor(kind: 'Query' | 'Mutation' | 'Subscription', ...columns: string[]): string[] {
  const rows = readFileSync('schema/permissions.md', 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .map((line) => line.split('|').map((cell) => cell.trim()));
  const [heading = []] = rows;
  const places = columns.map((column) => heading.indexOf(column));
  const fields = typeNamed(kind).getFields();
  // A row is of an operation, or of one action of it: "moveRecommendation PUBLISH".
  const allowed = rows.filter((cells) => places.some((place) => cells[place] === 'yes'));
  const operations = new Set(allowed.map((cells) => cells[2]?.split(' ')[0] ?? ''));
  return [...operations].filter((operation) => operation in fields);
}

/** Everything that a field of Query gives: each field that needs no argument, into each type twice at most on the way down. */
export function wholeSelection(query: string, without: readonly string[] = []): string {
  const type = getNamedType(typeNamed('Query').getFields()[query]?.type);
  return isObjectType(type) ? selectionOf(type, [], without) : '';
}

function selectionOf(type: GraphQLObjectType, above: readonly string[], without: readonly string[]): string {
  const path = [...above, type.name];
  const fields = Object.values(type.getFields()).flatMap((field) => {
    const inner = getNamedType(field.type);
    if (without.includes(`${type.name}.${field.name}`) || field.args.some(isRequiredArgument)) return [];
    if (!isObjectType(inner)) return [field.name];
    const isDeepEnough = path.filter((name) => name === inner.name).length >= 2;
    return isDeepEnough ? [] : [`${field.name} ${selectionOf(inner, path, without)}`];
  });
  return `{ ${fields.join(' ')} }`;
}

export function typeNamed(name: string): GraphQLObjectType {
  const type = schema.getType(name);
  if (!isObjectType(type)) throw new Error(`schema/api.graphql has no type ${name}`);
  return type;
}
