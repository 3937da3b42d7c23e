import { isAbstractType } from 'graphql';
import type { GraphQLSchema } from 'graphql';
import { buildSchema } from 'type-graphql';
import type { NonEmptyArray, PubSub } from 'type-graphql';
import type { ResolverClass } from '../area';
import { describeCosts } from './costs';
import { readFieldsDirectly } from './direct-fields';
import { refuseUnreadable } from './readable';
import { DateTime } from './scalars';

/** What a request's context carries for the schema: one instance for each resolver class. */
export interface ResolverContext {
  resolvers: ReadonlyMap<unknown, object>;
}

/** Asked for by the library; each subscription names its own source. */
const unused: PubSub = {
  publish: () => undefined,
  subscribe: () => {
    throw new Error('name the source of the subscription');
  },
};

/** The library has no place for them. */
function describeRoots(schema: GraphQLSchema): void {
  const roots = [
    [schema.getQueryType(), 'What can be read. The description of each field says who may ask for it.'],
    [schema.getMutationType(), 'What can be changed. A mutation that answers with `userErrors` has changed nothing.'],
    [schema.getSubscriptionType(), 'What is told as it happens, over server-sent events.'],
  ] as const;
  for (const [root, description] of roots) if (root) root.description = description;
}

/** Compiled queries cannot wait for the name of a type, which the library gives as a promise: each object carries its own. */
function nameTypesAtOnce(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap()).filter(isAbstractType))
    type.resolveType = ({ __typename }: { __typename?: string }) => __typename;
}

/** The GraphQL schema of these resolvers. */
export async function buildApiSchema(resolvers: readonly ResolverClass[]): Promise<GraphQLSchema> {
  const schema = await buildSchema({
    resolvers: resolvers as unknown as NonEmptyArray<typeof Object>,
    container: { get: (resolver, { context }) => (context as ResolverContext).resolvers.get(resolver) as object },
    scalarsMap: [{ type: Date, scalar: DateTime }],
    validate: false,
    // The server checks the schema that it is given.
    skipCheck: true,
    nullableByDefault: false,
    pubSub: unused,
  });
  describeRoots(schema);
  nameTypesAtOnce(schema);
  readFieldsDirectly(schema);
  describeCosts(schema);
  return refuseUnreadable(schema);
}
