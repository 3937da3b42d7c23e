import { Field, ID, InterfaceType } from 'type-graphql';

@InterfaceType({
  description: 'What has an identity of its own: a cache may keep it under its id, and `node` reads it again.',
})
export abstract class Node {
  @Field(() => ID, { description: 'Opaque, and unique over all types that implement Node.' })
  id: string;
}

/** How an area finds the objects of one of its types that implement Node. */
export interface NodeSource<Context = unknown> {
  /** The name of the GraphQL type. */
  type: string;
  /** Null when there is none, and for whoever may not read it. */
  find(id: string, context: Context): Promise<object | null>;
}
