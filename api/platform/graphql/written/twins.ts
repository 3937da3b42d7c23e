import {
  GraphQLNonNull,
  GraphQLScalarType,
  extendSchema,
  getNullableType,
  isNonNullType,
  isObjectType,
  parse,
} from 'graphql';
import type { GraphQLField, GraphQLFieldResolver, GraphQLObjectType, GraphQLResolveInfo, GraphQLSchema } from 'graphql';
import { FOR_ALL } from '../answer-marks';
import type { MayWait } from '../may-wait';
import { withValue } from '../may-wait';
import type { WrittenObject } from './written-object';
import { writtenFromOf } from './written-once';

type Field = GraphQLField<unknown, object>;
type Resolve = GraphQLFieldResolver<unknown, object>;
/** Gives an object of this type as it is written. */
export type Write = (
  type: GraphQLObjectType,
  item: object,
  asked: { context: object; info: GraphQLResolveInfo },
) => MayWait<WrittenObject>;

/** No field of a schema is called so by itself. */
export const twinOf = (name: string): string => `${name}__written`;
/** The field of the query that gives one object of this type. */
export const rootOf = ({ name }: GraphQLObjectType): string => `written__${name}`;

/** Text that is an object. */
const WRITTEN = new GraphQLScalarType({ name: 'Written' });

/**
 * A copy of the schema, known to compiled queries only, in which each field that gives one object of a marked type has a twin that gives it
 * written, and the query a field that gives one of each such type.
 */
export function withTwins(schema: GraphQLSchema, write: Write): GraphQLSchema {
  const marked = Object.values(schema.getTypeMap()).filter(isObjectType).filter(isMarked);
  if (marked.length === 0) return schema;
  const roots = marked.map((type) => `${rootOf(type)}: ${type.name}`);
  const copy = extendSchema(schema, parse(`extend type Query { ${roots.join(' ')} }`), { assumeValid: true });
  const queries = copy.getQueryType()?.getFields() ?? {};
  for (const type of marked) (queries[rootOf(type)] as Field).extensions = FOR_ALL;
  for (const type of Object.values(copy.getTypeMap()).filter(isObjectType)) addTwins(type, write);
  return copy;
}

function isMarked(type: GraphQLObjectType): boolean {
  return writtenFromOf(type) !== undefined;
}

function addTwins(parent: GraphQLObjectType, write: Write): void {
  const fields = parent.getFields();
  for (const field of Object.values<Field>(fields)) {
    const type = getNullableType(field.type);
    if (!isObjectType(type) || !isMarked(type)) continue;
    const name = twinOf(field.name);
    const resolve: Resolve = (...given) =>
      withValue(valueOf(field, given), (item) =>
        item === null || item === undefined ? null : write(type, item, { context: given[2], info: given[3] }),
      );
    fields[name] = { ...field, name, resolve, type: isNonNullType(field.type) ? new GraphQLNonNull(WRITTEN) : WRITTEN };
  }
}

function valueOf({ name, resolve }: Field, given: Parameters<Resolve>): MayWait<object | null | undefined> {
  const value: unknown = resolve === undefined ? (given[0] as Record<string, unknown>)[name] : resolve(...given);
  return value as MayWait<object | null | undefined>;
}
