import { isObjectType } from 'graphql';
import type { GraphQLField, GraphQLFieldResolver, GraphQLObjectType, GraphQLSchema } from 'graphql';
import { getMetadataStorage } from 'type-graphql';
import type { ResolverContext } from './schema';

type Declared = ReturnType<typeof getMetadataStorage>;
type FieldMethod = Declared['fieldResolvers'][number];
type Param = NonNullable<FieldMethod['params']>[number];
type Resolve = GraphQLFieldResolver<unknown, ResolverContext>;
/** What a parameter of a method is given. */
type Take = (given: Parameters<Resolve>) => unknown;

/**
 * Lets the fields of a page be read without what the library does anew for each of them: it sorts the parameters of a method, copies the
 * object and the arguments into classes, and waits for arguments although nothing checks them. A page has hundreds of fields. A property
 * without a method needs no function at all: compiled queries read it where they stand.
 *
 * Fields whose methods take input objects, or run through middlewares, stay as the library made them; so do queries and mutations.
 */
export function readFieldsDirectly(schema: GraphQLSchema): void {
  const declared = getMetadataStorage();
  const classes = new Map(declared.objectTypes.map(({ name, target }) => [name, target]));
  for (const type of Object.values(schema.getTypeMap())) {
    const owner = classes.get(type.name);
    if (isObjectType(type) && owner !== undefined) readDirectly(type, methodsOf(declared, owner), declared);
  }
}

function readDirectly(type: GraphQLObjectType, methods: ReadonlyMap<string, FieldMethod>, declared: Declared): void {
  const renamed = new Set(
    declared.fields.filter(({ name, schemaName }) => name !== schemaName).map(({ schemaName }) => schemaName),
  );
  for (const field of Object.values<GraphQLField<unknown, ResolverContext>>(type.getFields())) {
    const method = methods.get(field.name);
    if (method !== undefined) field.resolve = callOf(method, declared) ?? field.resolve;
    else if (!renamed.has(field.name)) delete field.resolve;
  }
}

/** By the name of their field, also those of the classes that it extends. */
function methodsOf({ fieldResolvers }: Declared, owner: Function): Map<string, FieldMethod> {
  const classes = new Set<unknown>();
  for (let one: unknown = owner; typeof one === 'function'; one = Object.getPrototypeOf(one)) classes.add(one);
  const own = fieldResolvers.filter(({ getObjectType }) => classes.has(getObjectType?.()));
  return new Map(own.map((method) => [method.schemaName, method]));
}

/** Undefined where the library has more to do than to call it. */
function callOf(
  { kind, target, methodName, params = [], middlewares = [] }: FieldMethod,
  declared: Declared,
): Resolve | undefined {
  if (kind === 'internal' || middlewares.length > 0) return undefined;
  const takes = params.toSorted((one, other) => one.index - other.index).map((param) => takeOf(param, declared));
  if (!takes.every((take) => take !== undefined)) return undefined;
  return (...given) => {
    const resolver = given[2].resolvers.get(target) as Record<string, (...values: unknown[]) => unknown>;
    return resolver[methodName]?.(...takes.map((take) => take(given)));
  };
}

function takeOf(param: Param, declared: Declared): Take | undefined {
  switch (param.kind) {
    case 'root':
      return param.propertyName === undefined ? ([root]) => root : undefined;
    case 'context':
      return param.propertyName === undefined ? ([, , context]) => context : undefined;
    case 'info':
      return ([, , , info]) => info;
    case 'arg':
      return isInput(param.getType(), declared) ? undefined : ([, args]) => args[param.name] as unknown;
    case 'args':
      return takesInputs(param.getType(), declared) ? undefined : ([, args]) => args;
    default:
      return undefined;
  }
}

function takesInputs(args: unknown, declared: Declared): boolean {
  const fields = declared.argumentTypes.filter(({ target }) => target === args).flatMap(({ fields }) => fields ?? []);
  return fields.some(({ getType }) => isInput(getType(), declared));
}

function isInput(type: unknown, { inputTypes }: Declared): boolean {
  return inputTypes.some(({ target }) => target === type);
}
