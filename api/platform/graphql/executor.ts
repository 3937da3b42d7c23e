import type { ApolloServerOptionsWithGateway, BaseContext } from '@apollo/server';
import { GraphQLError, OperationTypeNode, execute } from 'graphql';
import type { DocumentNode, ExecutionResult, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import { compileQuery, isCompiledQuery } from 'graphql-jit';
import type { CompiledQuery } from 'graphql-jit';
import { LRUCache } from 'lru-cache';
import { withTwinFields } from './written/selections';
import { NotWritten, Writer } from './written/writer';
import type { WrittenObjects } from './written/written-objects';

type Gateway = ApolloServerOptionsWithGateway<BaseContext>['gateway'];
/** Runs a query by the code that was made for it. */
type Run = CompiledQuery['query'];

/** Compiled queries that a process keeps: what its front ends ask every day. */
const MAX_COMPILED = 200;
/** Characters. Longer documents take more than some milliseconds to compile, and few are asked twice. */
const LONGEST = 2000;
/** The use of a document at which it is compiled: most that come twice come again. */
export const COMPILED_AT = 2;

interface Compiling {
  objects: WrittenObjects;
  /** The use of a document at which it is compiled. */
  compiledAt: number;
}

/**
 * Runs queries that are asked again by code that is compiled for each of them, and everything else as graphql-js does. Apollo takes the
 * executor from a gateway, which is the schema itself here, and treats the results and errors of both alike.
 */
export function compilingGateway(schema: GraphQLSchema, { objects, compiledAt }: Compiling): Gateway {
  const queries = new CompiledQueries(schema, new Writer(schema, objects), compiledAt);
  return {
    onSchemaLoadOrUpdate: (tell) => {
      tell({ apiSchema: schema, coreSupergraphSdl: '' });
      return () => undefined;
    },
    load: async () => ({
      executor: async ({ document, operation, operationName, request: { variables = {} }, context }) => {
        const result = await queries.find(document, operation)?.(undefined, context, variables);
        // Without data nothing ran: the variables do not fit, which graphql-js tells better.
        return result?.data === undefined || result.errors?.some(isNotWritten) === true
          ? execute({ schema, document, contextValue: context, variableValues: variables, operationName })
          : withWritableErrors(result);
      },
    }),
    stop: async () => undefined,
  };
}

class CompiledQueries {
  private readonly uses = new WeakMap<OperationDefinitionNode, number>();
  private readonly compiled = new LRUCache<OperationDefinitionNode, Run>({ max: MAX_COMPILED });

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly writer: Writer,
    private readonly compiledAt: number,
  ) {}

  /** Undefined for what is not worth compiling, yet or at all. */
  find(document: DocumentNode, operation: OperationDefinitionNode | undefined): Run | undefined {
    if (operation === undefined) return undefined;
    const known = this.compiled.get(operation);
    if (known !== undefined) return known;
    const uses = (this.uses.get(operation) ?? 0) + 1;
    this.uses.set(operation, uses);
    const isWorthIt = operation.operation === OperationTypeNode.QUERY && lengthOf(document) <= LONGEST;
    if (!isWorthIt || uses < this.compiledAt) return undefined;
    const run = this.compile(document, operation.name?.value);
    if (run !== undefined) this.compiled.set(operation, run);
    return run;
  }

  private compile(document: DocumentNode, name: string | undefined): Run | undefined {
    const twins = withTwinFields(this.writer.schema, document);
    const schema = twins === undefined ? this.schema : this.writer.schema;
    const made = compileQuery(schema, twins ?? document, name, { disablingCapturingStackErrors: true });
    return isCompiledQuery(made) ? made.query : undefined;
  }
}

function isNotWritten({ originalError }: GraphQLError): boolean {
  return originalError instanceof NotWritten;
}

function lengthOf({ loc }: DocumentNode): number {
  return loc?.source.body.length ?? Infinity;
}

/** Errors of compiled code cannot be written to, as they must be when they are translated. */
function withWritableErrors(result: ExecutionResult): ExecutionResult {
  return result.errors === undefined ? result : { ...result, errors: result.errors.map(writable) };
}

function writable({ message, path, locations, originalError, extensions }: GraphQLError): GraphQLError {
  const error = new GraphQLError(message, {
    path: path ?? null,
    originalError: originalError ?? null,
    extensions: { ...extensions },
  });
  return Object.defineProperty(error, 'locations', { value: locations, enumerable: locations !== undefined });
}
