import { Field, Int, ObjectType } from 'type-graphql';
import { badInput } from './errors';

@ObjectType({ description: 'Where a part of a connection stands in the whole list.' })
export class PageInfo {
  @Field(() => Boolean, { description: 'Whether more items follow: ask again with `after: endCursor`.' })
  hasNextPage: boolean;

  @Field(() => Boolean, { description: 'Whether items were passed over by `after`.' })
  hasPreviousPage: boolean;

  @Field(() => String, { nullable: true, description: 'The cursor of the first item. Null when the part is empty.' })
  startCursor?: string | undefined;

  @Field(() => String, {
    nullable: true,
    description: 'The cursor of the last item, for `after`. Null when the part is empty.',
  })
  endCursor?: string | undefined;
}

export interface Edge<Node> {
  cursor: string;
  node: Node;
}

export interface Connection<Node> {
  edges: Edge<Node>[];
  pageInfo: PageInfo;
  totalCount: number;
}

/** Relay classes for a node: `class BookEdge extends EdgeOf(Book) {}`. */
export function EdgeOf<Node extends object>(node: () => new () => Node): new () => Edge<Node> {
  @ObjectType()
  class NodeEdge {
    @Field(() => String, { description: 'Where this item stands: give it back as `after` to go on from here.' })
    cursor: string;

    @Field(() => node(), { description: 'The item itself.' })
    node: Node;
  }
  return NodeEdge;
}

export function ConnectionOf<Node extends object>(edge: () => new () => Edge<Node>): new () => Connection<Node> {
  @ObjectType()
  class NodeConnection {
    @Field(() => [edge()], { description: 'The items of this part, each with its cursor.' })
    edges: Edge<Node>[];

    @Field(() => PageInfo, { description: 'Where this part stands in the whole.' })
    pageInfo: PageInfo;

    @Field(() => Int, { description: 'How many items there are in all parts together.' })
    totalCount: number;
  }
  return NodeConnection;
}

/** Checks the `first` of a list: 0 to 100. */
export function firstOf(first: number): number {
  if (first < 0 || first > 100) throw badInput('first lies between 0 and 100.');
  return first;
}

/** A cursor is the sort key of a row, so that it stays right when rows are added; the cursors of graphql-relay are offsets, which do not. */
export function cursorOf(key: readonly (string | number)[]): string {
  return Buffer.from(JSON.stringify(key)).toString('base64url');
}

/** Reads the sort key in a cursor: `length` texts and numbers. */
export function keyOf(cursor: string, length: number): (string | number)[] {
  try {
    const key: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    const isKey =
      Array.isArray(key) && key.length === length && key.every((part) => ['string', 'number'].includes(typeof part));
    if (isKey) return key as (string | number)[];
  } catch {
    // Falls through to the refusal below.
  }
  throw badInput('after is not a cursor of this list.');
}

/** Makes a connection from the rows of a query that asks for one row more than `first`. */
export function connectionFrom<Node>(
  rows: readonly Edge<Node>[],
  { first, after, totalCount }: { first: number; after?: string | undefined; totalCount: number },
): Connection<Node> {
  const edges = rows.slice(0, first);
  return {
    edges,
    pageInfo: {
      hasNextPage: rows.length > first,
      hasPreviousPage: after !== undefined,
      startCursor: edges[0]?.cursor,
      endCursor: edges.at(-1)?.cursor,
    },
    totalCount,
  };
}
