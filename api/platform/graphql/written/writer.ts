import type { ExecutionResult, FieldNode, GraphQLObjectType, GraphQLResolveInfo, GraphQLSchema } from 'graphql';
import { compileQuery, isCompiledQuery } from 'graphql-jit';
import type { CompiledQuery } from 'graphql-jit';
import { withValue } from '../may-wait';
import type { MayWait } from '../may-wait';
import { documentOf } from './selections';
import { rootOf, withTwins } from './twins';
import { WrittenObject, stringify } from './written-object';
import type { WrittenObjects } from './written-objects';
import { writtenFromOf } from './written-once';

/** What a query asks of one object. */
interface Selection {
  /** Of this selection alone. */
  number: number;
  run: CompiledQuery['query'];
}

/** An object that has a fault: the query is to be answered without written objects, which tells where the fault is. */
export class NotWritten extends Error {}

/** Writes the objects that compiled queries ask for, each once for all who ask the same of it. */
export class Writer {
  /** With the fields that queries ask for in place of what is written. */
  readonly schema: GraphQLSchema;
  /** By the nodes of a field of a compiled query, which keeps them. */
  private readonly selections = new WeakMap<readonly FieldNode[], Selection>();
  private count = 0;

  constructor(
    schema: GraphQLSchema,
    private readonly objects: WrittenObjects,
  ) {
    this.schema = withTwins(schema, (type, item, asked) => this.write(type, item, asked));
  }

  private write(
    type: GraphQLObjectType,
    item: object,
    { context, info }: { context: object; info: GraphQLResolveInfo },
  ): MayWait<WrittenObject> {
    const selection = this.selectionOf(type, info);
    const from = writtenFromOf(type)?.(item);
    const name = `${selection.number} ${from?.name}`;
    const known = from && this.objects.find(name, from.source);
    if (known !== undefined) return known;
    const keep = from && this.objects.begin(name, from.source);
    const root = rootOf(type);
    return withValue(selection.run({ [root]: item }, context, {}) as MayWait<ExecutionResult>, ({ data, errors }) => {
      if (errors !== undefined) throw new NotWritten();
      const written = new WrittenObject(stringify(data?.[root]));
      keep?.(written);
      return written;
    });
  }

  private selectionOf(type: GraphQLObjectType, { fieldNodes, fragments }: GraphQLResolveInfo): Selection {
    const known = this.selections.get(fieldNodes);
    if (known !== undefined) return known;
    const made = compileQuery(this.schema, documentOf({ type, nodes: fieldNodes, fragments }), undefined, {
      disablingCapturingStackErrors: true,
    });
    if (!isCompiledQuery(made)) throw new NotWritten();
    this.count += 1;
    const selection = { number: this.count, run: made.query };
    this.selections.set(fieldNodes, selection);
    return selection;
  }
}
