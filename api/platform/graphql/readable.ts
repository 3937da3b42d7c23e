import {
  getNullableType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  isScalarType,
  GraphQLBoolean,
} from 'graphql';
import type { GraphQLArgument, GraphQLInputType, GraphQLOutputType, GraphQLSchema } from 'graphql';
import { unreadableCharacter } from '../character-checks';
import { isReadable } from '../invisible';
import type { Language } from '../language';
import { badInput } from './errors';
import { userError } from './payload';

type Args = Readonly<Record<string, unknown>>;

const MAX_TOLD = 10;

const NUL = { fr: 'Une demande contient le caractère NUL.', en: 'A request holds the character NUL.' };

/**
 * Refuses what the database cannot keep to the letter, before anything reads it: NUL and half a surrogate pair, wherever they stand in the
 * arguments of a mutation, in keys too. In a query, half a pair matches nothing; NUL is bad input.
 */
export function refuseUnreadable(schema: GraphQLSchema): GraphQLSchema {
  for (const field of Object.values(schema.getMutationType()?.getFields() ?? {})) {
    const { resolve } = field;
    field.resolve = (...asked) => {
      const [, args, context] = asked as unknown as [unknown, Args, { language: Language }];
      const paths = unreadableIn(field.args, args).slice(0, MAX_TOLD);
      if (paths.length === 0) return resolve?.(...asked);
      const userErrors = paths.map((path) => userError(unreadableCharacter(path), context.language));
      return { ...emptyPayload(field.type), userErrors };
    };
  }
  for (const type of [schema.getQueryType(), schema.getSubscriptionType()])
    for (const field of Object.values(type?.getFields() ?? {})) {
      const { resolve, subscribe } = field;
      const read = (args: Args): Args => wellFormed(args) as Args;
      if (resolve) field.resolve = (source, args: Args, ...rest) => resolve(source, read(args), ...rest);
      if (subscribe) field.subscribe = (source, args: Args, ...rest) => subscribe(source, read(args), ...rest);
    }
  return schema;
}

/** The paths of what cannot be read, from inside the input; in free JSON, a JSON pointer. */
function unreadableIn(taken: readonly GraphQLArgument[], args: Args): string[][] {
  return taken.flatMap(({ name, type }) => pathsIn(type, args[name], name === 'input' ? [] : [name]));
}

function pathsIn(type: GraphQLInputType, value: unknown, path: string[]): string[][] {
  const named = getNullableType(type);
  if (isListType(named) && Array.isArray(value))
    return value.flatMap((item, index) => pathsIn(named.ofType, item, [...path, String(index)]));
  if (isInputObjectType(named) && typeof value === 'object' && value !== null)
    return Object.values(named.getFields()).flatMap((field) =>
      pathsIn(field.type, (value as Args)[field.name], [...path, field.name]),
    );
  if (typeof value === 'string') return isReadable(value) ? [] : [path];
  return pointersIn(value).map((pointer) => [...path, pointer]);
}

function pointersIn(value: unknown, pointer = ''): string[] {
  if (typeof value === 'string') return isReadable(value) ? [] : [pointer];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inside]) =>
    isReadable(key) ? pointersIn(inside, `${pointer}/${key}`) : [pointer],
  );
}

/** What a payload must hold whatever happened. */
function emptyPayload(type: GraphQLOutputType): object {
  const payload = getNullableType(type);
  if (!isObjectType(payload)) return {};
  const needed = Object.values(payload.getFields()).filter(({ type: needs }) => isNonNullType(needs));
  return Object.fromEntries(needed.map(({ name, type: needs }) => [name, emptyOf(getNullableType(needs))]));
}

function emptyOf(type: GraphQLOutputType): unknown {
  if (isListType(type)) return [];
  if (type === GraphQLBoolean) return false;
  return isScalarType(type) ? '' : null;
}

function wellFormed(value: unknown): unknown {
  if (typeof value === 'string') {
    if (value.includes('\0')) throw badInput(NUL);
    return value.toWellFormed();
  }
  if (Array.isArray(value)) return value.map(wellFormed);
  if (typeof value !== 'object' || value === null || value instanceof Date) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inside]) => [wellFormed(key), wellFormed(inside)]));
}
