import type { GraphQLSchema } from 'graphql';
import { buildSchema } from 'type-graphql';
import type { NonEmptyArray, PubSub } from 'type-graphql';
import { areas } from './areas';
import type { ApiContext } from './context';
import { DateTime } from './platform/graphql/scalars';

/** Asked for by the library; each subscription names its own source. */
const unused: PubSub = {
  publish: () => undefined,
  subscribe: () => {
    throw new Error('name the source of the subscription');
  },
};

/** The GraphQL schema from the areas; resolvers are instances that the request's context carries. */
export async function buildApiSchema(): Promise<GraphQLSchema> {
  return buildSchema({
    resolvers: areas.flatMap((area) => area.resolvers) as unknown as NonEmptyArray<typeof Object>,
    container: { get: (resolver, { context }) => (context as ApiContext).resolvers.get(resolver) as object },
    scalarsMap: [{ type: Date, scalar: DateTime }],
    validate: false,
    nullableByDefault: false,
    pubSub: unused,
  });
}
